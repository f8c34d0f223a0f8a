import { withoutMarks } from './document-marks.ts';

/** Signs that a word processor puts in for others while one types. */
const typographic: readonly (readonly [RegExp, string])[] = [
  [/[\u00ad\u200b\ufeff]/gu, ''],
  [/[“”„«»]/gu, '"'],
  [/[‘’‚]/gu, "'"],
  [/[‐‑–—−]/gu, '-'],
  [/…/gu, '...'],
  [/\s+/gu, ' '],
];

/** The words of a statement: without marks, and with blanks and typographic signs in one form. */
export const wordsOf = (text: string): string =>
  typographic
    .reduce((words, [sign, plain]) => words.replace(sign, plain), withoutMarks(text).normalize('NFC'))
    .trim();

/** Whether two texts say the same, however they are set. */
export const saysSame = (a: string, b: string): boolean => a === b || wordsOf(a) === wordsOf(b);
