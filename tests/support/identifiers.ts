import { below, pick, type Random } from './random.ts';

/** An identifier with a check digit: its characters alone, and the lengths in which it is usually divided. */
export interface Identifier {
  kind: string;
  value: string;
  shape: readonly number[];
}

const digits = (count: number, random: Random): number[] =>
  Array.from({ length: count }, () => below(10, random));

/** Adds the check digit modulo 11 of the weights that begin with `first` and fall to 2, then begin at 9 again. */
const withCheck = (values: readonly number[], first: number): number[] => {
  let weight = first;
  let sum = 0;
  for (const value of values) {
    sum += value * weight;
    weight = weight === 2 ? 9 : weight - 1;
  }
  return [...values, sum % 11 < 2 ? 0 : 11 - (sum % 11)];
};

const cpf = (random: Random): string => {
  const [a, b] = [digits(9, random), 10];
  return withCheckFrom(withCheckFrom(a, b), b + 1).join('');
};

/** The same with weights that fall from `first` without beginning again. */
const withCheckFrom = (values: readonly number[], first: number): number[] => {
  const sum = values.reduce((total, value, index) => total + value * (first - index), 0);
  return [...values, sum % 11 < 2 ? 0 : 11 - (sum % 11)];
};

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const cnpj = (alphabet: string, random: Random): string => {
  const root = Array.from({ length: 12 }, () => pick(alphabet, random));
  const values = root.map((each) => each.charCodeAt(0) - 48);
  const checks = withCheck(withCheck(values, 5), 6).slice(12);
  return [...root, ...checks].join('');
};

const pis = (random: Random): string => withCheck(digits(10, random), 3).join('');

const voterId = (random: Random): string => {
  const [number, state] = [digits(8, random), 1 + below(28, random)];
  const [tens, units] = [Math.floor(state / 10), state % 10];
  const check = (sum: number) => (sum % 11 === 10 ? 0 : sum % 11 === 0 && state < 3 ? 1 : sum % 11);
  const first = check(number.reduce((sum, digit, index) => sum + digit * (index + 2), 0));
  const second = check(tens * 7 + units * 8 + first * 9);
  return [...number, tens, units, first, second].join('');
};

const card = (random: Random): string => {
  const length = pick([15, 16, 16, 16, 19], random);
  const given = [pick([3, 4, 5, 6], random), ...digits(length - 2, random)];
  const sum = given.toReversed().reduce((total, digit, index) => {
    const counted = index % 2 === 0 ? digit * 2 : digit;
    return total + (counted > 9 ? counted - 9 : counted);
  }, 0);
  return [...given, (10 - (sum % 10)) % 10].join('');
};

const caseNumber = (random: Random): string => {
  const sequence = digits(7, random).join('');
  const rest = `${2000 + below(27, random)}${pick('4581', random)}${String(1 + below(26, random)).padStart(2, '0')}${digits(4, random).join('')}`;
  const check = 98n - (BigInt(`${sequence}${rest}00`) % 97n);
  return sequence + String(check).padStart(2, '0') + rest;
};

const makers: readonly [kind: string, make: (random: Random) => string, shape: readonly number[]][] = [
  ['CPF', cpf, [3, 3, 3, 2]],
  ['CNPJ', (random) => cnpj('0123456789', random), [2, 3, 3, 4, 2]],
  ['CNPJ', (random) => cnpj(letters, random), [2, 3, 3, 4, 2]],
  ['PIS', pis, [3, 5, 2, 1]],
  ['título de eleitor', voterId, [4, 4, 4]],
  ['cartão', card, [4, 4, 4, 7]],
  ['processo', caseNumber, [7, 2, 4, 1, 2, 4]],
];

/** An identifier whose check digits are right. */
export const someIdentifier = (random: Random): Identifier => {
  for (;;) {
    const [kind, make, shape] = pick(makers, random);
    const value = make(random);
    // Nobody is given a number of one digit repeated.
    if (new Set(value).size > 1) return { kind, value, shape };
  }
};

const separators = ['.', '-', '/', ' ', '', '·', '_', ' - ', '. ', '\u00a0', '–', '\n', '-\n', ' \r\n '];
const hidden = ['\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff', '\u200e'];

const divided = ({ value, shape }: Identifier, separator: () => string): string => {
  const parts: string[] = [];
  let at = 0;
  for (const length of shape) {
    if (at < value.length) parts.push(value.slice(at, at + length));
    at += length;
  }
  return parts.reduce((text, part) => text + separator() + part);
};

const between = (value: string, separator: () => string): string =>
  [...value].reduce((text, digit) => text + separator() + digit);

/** Ways in which an identifier may be written so that a reader still sees it. */
const disguises: readonly ((identifier: Identifier, random: Random) => string)[] = [
  (identifier) => identifier.value,
  (identifier) => divided(identifier, () => '.'),
  (identifier, random) => divided(identifier, () => pick(separators, random)),
  ({ value }) => between(value, () => ' '),
  ({ value }, random) => between(value, () => pick(['', '', '', '.', ' ', '-'], random)),
  ({ value }, random) => {
    const at = 1 + below(value.length - 1, random);
    return `${value.slice(0, at)}${pick(['\n', '\r\n', ' \n ', '-\n'], random)}${value.slice(at)}`;
  },
  (identifier) =>
    divided(identifier, () => '.').replace(/[0-9A-Z]/g, (each) =>
      String.fromCharCode(each.charCodeAt(0) + 0xfee0),
    ),
  ({ value }, random) => between(value, () => (random() < 0.4 ? pick(hidden, random) : '')),
  (identifier, random) => divided(identifier, () => pick(hidden, random) + pick(separators, random)),
];

export const disguised = (identifier: Identifier, random: Random): string =>
  pick(disguises, random)(identifier, random);

/** What a reader sees of a text without its signs: letters and digits of the usual width. */
export const bareText = (text: string): string => text.normalize('NFKC').replace(/[^0-9A-Za-z]/g, '');
