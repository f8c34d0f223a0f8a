import type { Statute } from './statutes.ts';

/** What the table tells of an article of a statute. */
export type ArticleStanding =
  | 'exists'
  | 'revoked'
  | 'vetoed'
  | 'struck_down'
  | 'lapsed'
  | 'absent'
  /** The table does not tell: it is not complete there, or the number could not be settled. */
  | 'unknown';

/** `927` or `24-A`: the plain number, and the letter or an empty text. */
const partsOf = (article: string): [number: number, letter: string] => {
  const [number = '', letter = ''] = article.split('-');
  return [Number(number), letter.toUpperCase()];
};

interface Range {
  from: number;
  to: number;
  /** Empty for plain numbers; a run of letters belongs to one number. */
  fromLetter: string;
  toLetter: string;
}

/** `1-250`, `29-A`, `103-A..103-B` */
const rangeOf = (written: string): Range => {
  const [first = '', last = first] = written.includes('..')
    ? written.split('..')
    : /^\d+-\d+$/u.test(written)
      ? written.split('-')
      : [written];
  const [from, fromLetter] = partsOf(first);
  const [to, toLetter] = partsOf(last);
  return { from, to, fromLetter, toLetter };
};

const known = new Map<string, readonly Range[]>();

const rangesOf = (list: string): readonly Range[] => {
  const found = known.get(list);
  if (found) return found;
  const ranges = list === '' ? [] : list.split(' ').map(rangeOf);
  known.set(list, ranges);
  return ranges;
};

/** True where the list of numbers and ranges has the article. */
const has = (list: string, article: string): boolean => {
  const [number, letter] = partsOf(article);
  return rangesOf(list).some(
    ({ from, to, fromLetter, toLetter }) =>
      number >= from &&
      number <= to &&
      (fromLetter === '' ? letter === '' : letter >= fromLetter && letter <= toLetter),
  );
};

/** The standing of an article, written `927` or `24-A`. */
export const standingOf = (statute: Statute, article: string): ArticleStanding => {
  if (has(statute.unverified, article)) return 'unknown';
  if (has(statute.lapsed, article)) return 'lapsed';
  if (has(statute.vetoed, article)) return 'vetoed';
  if (has(statute.struckDown, article)) return 'struck_down';
  if (has(statute.revoked, article)) return 'revoked';
  if (has(statute.articles, article)) return 'exists';
  const isTold = article.includes('-') ? statute.isLetteredComplete : statute.isComplete;
  return isTold ? 'absent' : 'unknown';
};

/** Every article that the list has, in its order. */
export const articlesOf = (list: string): string[] =>
  rangesOf(list).flatMap(({ from, to, fromLetter, toLetter }) =>
    fromLetter === ''
      ? Array.from({ length: to - from + 1 }, (_, index) => String(from + index))
      : lettersBetween(fromLetter, toLetter).map((letter) => `${from}-${letter}`),
  );

const lettersBetween = (from: string, to: string): string[] => {
  const first = from.charCodeAt(0);
  return Array.from({ length: to.charCodeAt(0) - first + 1 }, (_, index) =>
    String.fromCharCode(first + index),
  );
};
