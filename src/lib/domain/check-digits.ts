import { hasRightCheck } from './law/case-number.ts';

/** The sum of digits by weights, where a letter counts as its place in ASCII after `0`. */
const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (digits.charCodeAt(index) - 48), 0);

/** The check digit modulo 11 of most Brazilian numbers: 10 and 11 count as 0. */
const checkOf = (sum: number): number => {
  const rest = sum % 11;
  return rest < 2 ? 0 : 11 - rest;
};

const isRepeated = (digits: string): boolean => digits === digits.charAt(0).repeat(digits.length);
const digitAt = (digits: string, index: number): number => digits.charCodeAt(index) - 48;
const from = (first: number, last: number): number[] =>
  Array.from({ length: first - last + 1 }, (_, index) => first - index);

const cpfWeights = [from(10, 2), from(11, 2)] as const;
const cnpjWeights = [
  [5, 4, 3, 2, ...from(9, 2)],
  [6, 5, 4, 3, 2, ...from(9, 2)],
] as const;

const hasChecks = (
  value: string,
  [first, second]: readonly [readonly number[], readonly number[]],
): boolean =>
  digitAt(value, first.length) === checkOf(weighted(value, first)) &&
  digitAt(value, second.length) === checkOf(weighted(value, second));

/** Eleven digits (Instrução Normativa RFB 2.172/2024). */
export const isCpf = (digits: string): boolean =>
  digits.length === 11 && !isRepeated(digits) && hasChecks(digits, cpfWeights);

/** Fourteen characters, the last two digits and the others also capital letters (Instrução Normativa RFB 2.229/2024). */
export const isCnpj = (value: string): boolean =>
  /^[0-9A-Z]{12}\d\d$/.test(value) && !isRepeated(value) && hasChecks(value, cnpjWeights);

/** PIS, PASEP, NIS and NIT: eleven digits with one check digit. */
export const isPis = (digits: string): boolean =>
  digits.length === 11 &&
  !isRepeated(digits) &&
  digitAt(digits, 10) === checkOf(weighted(digits, [3, 2, ...from(9, 2)]));

/** Título de eleitor: twelve digits, of which two name the state (Resolução TSE 23.659/2021). */
export const isVoterId = (digits: string): boolean => {
  const state = Number(digits.slice(8, 10));
  if (digits.length !== 12 || state < 1 || state > 28) return false;
  const isPopulous = state <= 2;
  const check = (sum: number): number => {
    const rest = sum % 11;
    if (rest === 0 && isPopulous) return 1;
    return rest === 10 ? 0 : rest;
  };
  const first = check(weighted(digits, [2, 3, 4, 5, 6, 7, 8, 9]));
  const second = check(7 * digitAt(digits, 8) + 8 * digitAt(digits, 9) + 9 * first);
  return digitAt(digits, 10) === first && digitAt(digits, 11) === second;
};

/** Cartão Nacional de Saúde: fifteen digits whose weighted sum is a multiple of 11. */
export const isHealthCard = (digits: string): boolean =>
  /^[12789]\d{14}$/.test(digits) && weighted(digits, from(15, 1)) % 11 === 0 && !isRepeated(digits);

/** Driving licence: eleven digits with two check digits (Portaria Detran 47/1999). */
export const isLicence = (digits: string): boolean => {
  if (digits.length !== 11 || isRepeated(digits)) return false;
  const first = weighted(digits, from(9, 1)) % 11;
  const less = first >= 10 ? 2 : 0;
  const rest = weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11;
  const second = rest >= 10 ? 0 : rest - less;
  const wanted = [first >= 10 ? 0 : first, second < 0 ? second + 11 : second];
  return digitAt(digits, 9) === wanted[0] && digitAt(digits, 10) === wanted[1];
};

/** Twenty digits of the unified numbering (Resolução CNJ 65/2008). */
export const isCaseNumber = (digits: string): boolean =>
  digits.length === 20 &&
  !isRepeated(digits) &&
  hasRightCheck({
    sequence: digits.slice(0, 7),
    check: digits.slice(7, 9),
    year: digits.slice(9, 13),
    branch: digits.slice(13, 14),
    court: digits.slice(14, 16),
    origin: digits.slice(16),
  });

/** Numbers of cards (ISO/IEC 7812): sixteen digits, or another length under the first digit of a card's issuer. */
export const isCard = (digits: string): boolean => {
  const isLong = digits.length === 16 || (/^[23456]/.test(digits) && digits.length > 12);
  if (!isLong || digits.length > 19 || isRepeated(digits)) return false;
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = digitAt(digits, digits.length - 1 - index);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
};
