import { numeralValue } from '#/lib/domain/law/numerals.ts';

/** Source of a pattern for a number in figures as Brazilians write it: `1.234.567,89`, `1234,5`, `12 345,00`. */
export const figure =
  '(?<figure>(?:\\d{1,3}(?:\\.\\d{3}){1,4}|\\d{1,3}(?:\\s\\d{3}){1,4}(?=,\\d\\d)|\\d{1,12})(?:,\\d{1,3})?|\\d{1,3}\\.\\d{1,2}(?=\\s?mi))(?![\\d]|[.,]\\d)';

/** What multiplies it, joined or not: `20mil`, `1,5 mi`, `15k`. */
export const scale = '(?:\\s?(?<scale>milhao|milhoes|bilhao|bilhoes|mil|mi|bi|k)(?![\\p{L}\\d]))?';

const factors: Readonly<Record<string, number>> = {
  mil: 1e3,
  k: 1e3,
  mi: 1e6,
  milhao: 1e6,
  milhoes: 1e6,
  bi: 1e9,
  bilhao: 1e9,
  bilhoes: 1e9,
};

export const factorOf = (word: string | undefined): number => factors[word ?? ''] ?? 1;

/** The number that figures or words say, in folded text; undefined where they are not one number. */
export const numberOf = (given: string): number | undefined => {
  if (!/^\d/u.test(given)) return numeralValue(given.replace(/\s/gu, ' '));
  const isDecimalPoint = /^\d{1,3}\.\d{1,2}$/u.test(given);
  const plain = isDecimalPoint ? given : given.replace(/[.\s]/gu, '').replace(',', '.');
  return Number(plain);
};
