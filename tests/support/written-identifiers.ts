import { disguised, someIdentifier } from './identifiers.ts';
import { below, pick, type Random } from './random.ts';
import { spellings } from './spellings.ts';

/** An identifier as a text has it. */
export interface WrittenIdentifier {
  kind: string;
  /** With the word before it, where only that tells what it is. */
  written: string;
  /** The letters and digits that must not leave. */
  value: string;
}

const digits = (count: number, random: Random): string =>
  String(10 ** (count - 1) + below(9 * 10 ** (count - 1), random));

/** Those without a check digit, as people usually write them. */
const others: readonly [kind: string, write: (random: Random) => string][] = [
  [
    'RG',
    (random) => `RG ${digits(2, random)}.${digits(3, random)}.${digits(3, random)}-${below(10, random)}`,
  ],
  ['OAB', (random) => `OAB/SP ${digits(3, random)}.${digits(3, random)}`],
  ['e-mail', (random) => `cliente.${digits(8, random)}@correio.example`],
  ['telefone', (random) => `(11) 9${digits(4, random)}-${digits(4, random)}`],
  ['conta', (random) => `conta corrente ${digits(8, random)}-${below(10, random)}`],
  ['CEP', (random) => `CEP ${digits(5, random)}-${digits(3, random)}`],
  ['passaporte', (random) => `passaporte FX${digits(6, random)}`],
];

const spelled = Object.values(spellings);

/** An identifier of any kind: some by their usual form, the others by their check digits in any spelling. */
export const writtenIdentifier = (random: Random): WrittenIdentifier => {
  if (random() < 0.3) {
    const [kind, write] = pick(others, random);
    const written = write(random);
    return { kind, written, value: written.replace(/^\D*(?=\d)/, '').replace(/[^0-9A-Za-z]/g, '') };
  }
  const identifier = someIdentifier(random);
  const { kind, value } = identifier;
  const written =
    /^\d+$/.test(value) && random() < 0.3 ? pick(spelled, random)(value) : disguised(identifier, random);
  return { kind, written, value };
};
