import { justiceCourtOf, states } from './states.ts';

/** The parts of a case number in the unified form of Resolução CNJ 65/2008, art. 1: `NNNNNNN-DD.AAAA.J.TR.OOOO`. */
export interface CaseNumber {
  sequence: string;
  check: string;
  year: string;
  branch: string;
  court: string;
  origin: string;
}

/** Labour courts write the sequence without its leading zeros: `902-05.2017.5.09.0026`. */
const dotted =
  /(?<![\d.])(?<!\d-)(?<sequence>\d{1,7})-(?<check>\d{2})\.(?<year>\d{4})\.(?<branch>\d)\.(?<court>\d{2})\.(?<origin>\d{4})(?!\d)/;
const bare =
  /(?<!\d)(?<sequence>\d{7})(?<check>\d{2})(?<year>(?:19|20)\d{2})(?<branch>\d)(?<court>\d{2})(?<origin>\d{4})(?!\d)/;

/** The case numbers of a text that are written with their marks, with their places in UTF-16 units. */
export const caseNumbersIn = (text: string): { number: CaseNumber; start: number; end: number }[] =>
  [...text.matchAll(new RegExp(dotted, 'g'))].map(({ 0: written, groups, index }) => ({
    number: fromGroups(groups),
    start: index,
    end: index + written.length,
  }));

/** The first case number in a text, with or without its dots; undefined where there is none. */
export const caseNumberIn = (text: string): CaseNumber | undefined => {
  const groups = dotted.exec(text)?.groups ?? bare.exec(text)?.groups;
  return groups && fromGroups(groups);
};

const fromGroups = (groups: Record<string, string> = {}): CaseNumber =>
  ({ ...groups, sequence: groups.sequence?.padStart(7, '0') }) as CaseNumber;

/** `0000902-05.2017.5.09.0026`. */
export const writtenCaseNumber = ({ sequence, check, year, branch, court, origin }: CaseNumber): string =>
  `${sequence}-${check}.${year}.${branch}.${court}.${origin}`;

/** The twenty digits without marks. */
export const caseNumberDigits = (number: CaseNumber): string =>
  [number.sequence, number.check, number.year, number.branch, number.court, number.origin].join('');

/** True where the check digits are right: modulo 97, base 10 (ISO 7064), as annex VIII of the resolution defines it. */
export const hasRightCheck = ({ sequence, check, year, branch, court, origin }: CaseNumber): boolean =>
  remainder97([sequence, year, branch, court, origin, check].join('')) === 1;

/** The number of these digits modulo 97, digit by digit since it is too long for a double. */
const remainder97 = (digits: string): number =>
  [...digits].reduce((remainder, digit) => (remainder * 10 + Number(digit)) % 97, 0);

/**
 * The court that the parts J and TR name (Resolução CNJ 65/2008, art. 1, §§ 4 and 5), such as `TJSP`; undefined where
 * they name none. It is the court in which the case began or whose region it began in: a superior court that decides an
 * appeal keeps the number.
 */
export const courtOfCaseNumber = ({ branch, court }: CaseNumber): string | undefined => {
  const superior = court === '00' ? superiorCourts[branch] : undefined;
  if (superior) return superior;
  const index = Number(court);
  return index === 0 ? undefined : regionalCourts[branch]?.(index);
};

/** By J, where TR is 00. */
const superiorCourts: Readonly<Record<string, string>> = {
  1: 'STF',
  2: 'CNJ',
  3: 'STJ',
  5: 'TST',
  6: 'TSE',
  7: 'STM',
};

const regionalCourts: Readonly<Record<string, (index: number) => string | undefined>> = {
  4: (index) => (index <= 6 ? `TRF${index}` : undefined),
  5: (index) => (index <= 24 ? `TRT${index}` : undefined),
  6: (index) => states[index - 1] && `TRE-${states[index - 1]}`,
  // The circuits of the federal military justice have one court above them.
  7: (index) => (index <= 12 ? 'STM' : undefined),
  8: (index) => states[index - 1] && justiceCourtOf(states[index - 1] ?? 'AC'),
  // Only three states have a military court of their own (Constituição, art. 125, § 3).
  9: (index) => militaryCourts[states[index - 1] ?? ''],
};

const militaryCourts: Readonly<Record<string, string>> = { MG: 'TJMMG', RS: 'TJMRS', SP: 'TJMSP' };
