import { type Match, matchesOf, type Recogniser } from './match.ts';

const written =
  /(?<![\d.-])(?<n>\d{7})-(?<dd>\d{2})\.(?<year>\d{4})\.(?<j>\d)\.(?<tr>\d{2})\.(?<o>\d{4})(?![\d-])/g;
const bare = /(?<![\d.-])(?<n>\d{7})(?<dd>\d{2})(?<year>\d{4})(?<j>\d)(?<tr>\d{2})(?<o>\d{4})(?![\d-])/g;

/**
 * Case numbers in the unified form of Resolução CNJ 65/2008; one whose check digits are wrong is kept with a warning.
 * Twenty digits without marks are a case number only where the check digits are right.
 */
export const caseNumbers: Recogniser = (text) => [
  ...matchesOf(text, written, fromParts),
  ...matchesOf(text, bare, (parts) => {
    const match = fromParts(parts);
    return match.warning ? undefined : match;
  }),
];

const fromParts = ({
  n,
  dd,
  year,
  j,
  tr,
  o,
}: Record<string, string | undefined>): Pick<Match, 'kind' | 'value' | 'warning'> => {
  const isValid = remainder97(`${n}${year}${j}${tr}${o}${dd}`) === 1;
  const value = `${n}-${dd}.${year}.${j}.${tr}.${o}`;
  return { kind: 'case_number', value, ...(!isValid && { warning: 'check_digit' as const }) };
};

/** The number of these digits modulo 97 (ISO 7064), digit by digit since it is too long for a double. */
const remainder97 = (digits: string): number =>
  [...digits].reduce((remainder, digit) => (remainder * 10 + Number(digit)) % 97, 0);
