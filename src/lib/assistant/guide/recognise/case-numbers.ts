import { type Groups, type Match, matchesOf, type Recogniser } from './match.ts';

/** Hyphens and points may stand beside blanks, and a line may end after them. */
const joint = '\\s?[-–—.]\\s?';
const written = new RegExp(
  `(?<![\\d-])(?<!\\d\\.)(?<n>\\d{1,7})${joint}(?<dd>\\d{2})\\s?[.,-]\\s?(?<year>\\d{4})${joint}(?<j>\\d)${joint}(?<tr>\\d{2})${joint}(?<o>\\d{4})(?![\\d-])`,
  'gu',
);
const bare =
  /(?<![\d-])(?<!\d\.)(?<n>\d{7})[\s-]?(?<dd>\d{2})[\s.]?(?<year>\d{4})[\s.]?(?<j>\d)[\s.]?(?<tr>\d{2})[\s.]?(?<o>\d{4})(?![\d-])/gu;
/** Numbers from before 2010, after a word for the case: `proc. 053.09.012345-6`. */
const old =
  /(?<!\p{L})(?:processos?|proc\.?|autos|feito)(?:\s(?:fisico|eletronico|originario|principal|judicial|administrativo|antigo))?:?\s?(?:(?:de\s)?n(?:[.º°o]{1,2})?\s?)?(?<number>\d{2,7}(?:[./-]\d{1,7}){1,5})(?![\d./-]?\d)/gu;

/** The register of the STJ, `2012/0123456-7`, and federal cases from before 2010, `1999.34.00.012345-6`. */
const registered = /(?<![\d/.-])(?<number>(?:19|20)\d{2}(?:\/\d{7}|\.\d{2}\.\d{2}\.\d{6})-\d)(?!\d)/gu;

/**
 * Case numbers in the unified form of Resolução CNJ 65/2008; one whose check digits are wrong is kept with a warning.
 * Twenty digits without all the marks are a case number only where the check digits are right. Older numbers are kept as
 * they are written.
 */
export const caseNumbers: Recogniser = (text) => [
  ...matchesOf(text, written, fromParts),
  ...matchesOf(text, bare, (parts) => {
    const match = fromParts(parts);
    return match.warning ? undefined : match;
  }),
  ...matchesOf(text, registered, ({ number = '' }) => ({ kind: 'case_number', value: number })),
  ...matchesOf(text, old, ({ number = '' }) =>
    number.replace(/\D/gu, '').length < 9 ? undefined : { kind: 'case_number', value: number },
  ).map(numberOnly),
];

const numberOnly = (match: Match): Match => ({ ...match, start: match.end - match.value.length });

const fromParts = ({
  n: given = '',
  dd,
  year,
  j,
  tr,
  o,
}: Groups): Pick<Match, 'kind' | 'value' | 'warning'> => {
  // Leading zeros are often left out.
  const n = given.padStart(7, '0');
  const isValid = remainder97(`${n}${year}${j}${tr}${o}${dd}`) === 1;
  const value = `${n}-${dd}.${year}.${j}.${tr}.${o}`;
  return { kind: 'case_number', value, ...(!isValid && { warning: 'check_digit' as const }) };
};

/** The number of these digits modulo 97 (ISO 7064), digit by digit since it is too long for a double. */
const remainder97 = (digits: string): number =>
  [...digits].reduce((remainder, digit) => (remainder * 10 + Number(digit)) % 97, 0);
