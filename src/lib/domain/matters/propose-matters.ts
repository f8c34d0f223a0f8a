import { z } from 'zod';
import { caseNumberDigits, caseNumberIn, caseNumbersIn } from '../law/case-number.ts';
import { fold } from '../library/fold.ts';
import { limits } from '../limits.ts';
import { MatterName } from './conflicts/conflict.ts';
import type { KnownMatter } from './conflicts/find-conflicts.ts';
import { nameForm } from './conflicts/name-form.ts';
import { isForm, isParticle } from './conflicts/name-words.ts';
import type { Party } from './party.ts';
import { PhrasesOfText } from './phrases-of-text.ts';

/** A matter that a text names, and by what. */
export const MatterProposal = z
  .object({
    matter: MatterName,
    by: z.enum(['case_number', 'document', 'party']),
    text: z.string().meta({ description: 'The case number, or the name of the party.' }),
  })
  .meta({ id: 'MatterProposal' });
export type MatterProposal = z.output<typeof MatterProposal>;

export interface NumberedMatter extends KnownMatter {
  caseNumber: string | null;
}

/** The matters whose case number or one of whose parties stands in the text: the surest first, and open ones before others. */
export const proposeMatters = (text: string, matters: readonly NumberedMatter[]): MatterProposal[] => {
  const { numbers, digits, phrases } = readingOf(text);
  const found = matters.flatMap(({ parties, caseNumber, ...matter }): MatterProposal[] => {
    if (caseNumber && numbers.has(caseNumber.replace(/\D/g, '')))
      return [{ matter, by: 'case_number', text: caseNumber }];
    const byNumber = parties.find(({ document }) => document !== null && digits.has(document));
    if (byNumber) return [{ matter, by: 'document', text: byNumber.name }];
    const named = parties.find((party) => isNamed(party, phrases));
    return named ? [{ matter, by: 'party', text: named.name }] : [];
  });
  return surestProposals(found);
};

/** The proposals that are shown: the surest first, and open matters before others. */
export const surestProposals = (proposals: readonly MatterProposal[]): MatterProposal[] =>
  proposals.toSorted((one, other) => weightOf(one) - weightOf(other)).slice(0, limits.matterProposals);

const weightOf = ({ by, matter }: MatterProposal): number =>
  kinds.indexOf(by) + (matter.state === 'open' ? 0 : 10);

/** What is read of a text before it is compared with matters. */
interface Reading {
  text: string;
  numbers: ReadonlySet<string>;
  digits: ReadonlySet<string>;
  phrases: PhrasesOfText;
}

/** The text that was read last: the matters of one owner are compared with it in several steps. */
let last: Reading | undefined;

const readingOf = (text: string): Reading => {
  if (last?.text === text) return last;
  const numbers = new Set([
    ...caseNumbersIn(text).map(({ number }) => caseNumberDigits(number)),
    ...[caseNumberIn(text)].flatMap((number) => (number ? [caseNumberDigits(number)] : [])),
  ]);
  const digits = new Set(text.match(taxpayerNumber)?.map((written) => written.replace(/\D/g, '')));
  last = { text, numbers, digits, phrases: new PhrasesOfText(wordsOf(text)) };
  return last;
};

const kinds: readonly MatterProposal['by'][] = ['case_number', 'document', 'party'];

/** A CPF or a CNPJ with its marks or without. */
const taxpayerNumber = /(?<!\d)(?:\d{3}\.?\d{3}\.?\d{3}-?\d{2}|\d{2}\.?\d{3}\.?\d{3}\/?\d{4}-?\d{2})(?!\d)/g;

/** A name of one word says too little, unless it is a company's and long. */
const longName = 6;

const isNamed = ({ name, kind }: Party, phrases: PhrasesOfText): boolean => {
  const own = nameForm(name).words.map(({ text }) => text);
  const isTelling = own.length > 1 || (kind === 'company' && (own[0]?.length ?? 0) >= longName);
  return isTelling && phrases.has(own);
};

/** The words of a text as names are compared. */
const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !isParticle(word) && !isForm(word));
