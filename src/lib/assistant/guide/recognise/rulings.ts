import { state } from './courts.ts';
import type { Groups, Match, Recogniser } from './match.ts';
import type { PlainText } from './plain-text.ts';
import { canonicalPath, innerClasses, isSmall, isWeak, outerClasses, suffixes } from './ruling-classes.ts';
import { numeral } from './spelling.ts';

const number = '(?<number>\\d{1,3}(?:\\.\\d{3}){1,3}|\\d{1,8})';
/** The state after a number, in parentheses or not; nothing else may follow at once. */
const tail = `(?:-\\d(?![\\d.]))?(?:${suffixes})?(?:\\s?[-–/(,]\\s?${state}(?:(?<=\\(..)\\))?)?(?![\\p{L}\\d]|[-–./]\\d|\\s?%)`;
const ruling = new RegExp(
  `(?<![\\p{L}\\d/])(?<path>(?:${innerClasses}\\sn[oa]s?\\s(?:nos?\\s)?){0,4}${outerClasses})(?<plural>s(?=\\s))?\\s?-?\\s?(?<sign>${numeral})${number}${tail}`,
  'gu',
);
/** Another number of the same class: `ADIs 4.901, 4.902 e 4.903`. */
const another = new RegExp(
  `(?:,\\s|\\se\\s|,\\se\\s)${numeral}(?<number>\\d{1,3}(?:\\.\\d{3}){1,3}|\\d{4,8})${tail}(?!\\s(?:dias?|meses|anos|reais|horas))`,
  'uy',
);
const mostInList = 20;

/** Rulings of the higher courts by class and number, each of a list by itself. */
export const rulings: Recogniser = (text) =>
  [...text.folded.matchAll(ruling)].flatMap((match) => {
    const path = canonicalPath(match.groups?.path ?? '');
    const end = match.index + match[0].length;
    if (!isRuling(text, match.index, path, match.groups ?? {})) return [];
    return [toMatch(text, path, match.groups ?? {}, match.index, end), ...others(text, path, end)];
  });

const others = (text: PlainText, path: string, from: number): Match[] => {
  const found: Match[] = [];
  for (let end = from; found.length < mostInList; ) {
    another.lastIndex = end;
    const next = another.exec(text.folded);
    if (!next) return found;
    const start = end + next[0].length - next[0].replace(/^(?:,\s|\se\s|,\se\s)/u, '').length;
    end += next[0].length;
    found.push(toMatch(text, path, next.groups ?? {}, start, end));
  }
  return found;
};

const toMatch = (text: PlainText, path: string, groups: Groups, start: number, end: number): Match => ({
  kind: 'citation',
  value: `${path} ${digitsOf(groups)}${groups.state ? `/${groups.state.toUpperCase()}` : ''}`,
  text: text.written.slice(start, end),
  start,
  end,
});

const digitsOf = ({ number: given = '' }: Groups): string => given.replaceAll('.', '');

/** `AP 302` may be a flat, `re 12` a syllable: initials with a small number count only where more tells a ruling. */
const isRuling = (text: PlainText, start: number, path: string, groups: Groups): boolean => {
  const digits = digitsOf(groups);
  const isLower = /^\p{Ll}/u.test(text.written.slice(start));
  const name = path.split(/ n[oa]s? /u).at(-1) ?? '';
  if (isLower && isWeak(name) && name !== path) return digits.length >= 3;
  const isInFull = (groups.path ?? '').includes(' ');
  if (isLower && isWeak(name) && !isInFull)
    return digits.length >= 5 || Boolean(groups.state && digits.length >= 3);
  if (isSmall(name)) return true;
  if (isInFull && !groups.sign && !groups.state)
    return digits.length >= 4 && !/^(?:19|20)\d\d$/u.test(digits);
  return Boolean(groups.sign || groups.state) || digits.length >= 4 || (!isWeak(name) && digits.length === 3);
};
