import { markedRuns, textWithMarks, withoutMarks } from './document-marks.ts';
import { composed } from './text.ts';

/** Signs that a word processor puts in for others while one types. */
const typographic: readonly (readonly [RegExp, string])[] = [
  [/[\u00ad\u200b\ufeff]/gu, ''],
  [/[“”„«»]/gu, '"'],
  [/[‘’‚]/gu, "'"],
  [/[‐‑–—−]/gu, '-'],
  [/…/gu, '...'],
  [/\s+/gu, ' '],
];

const inOneForm = (text: string): string =>
  typographic.reduce((words, [sign, plain]) => words.replace(sign, plain), composed(text)).trim();

/** The words of a statement: without marks, and with blanks and typographic signs in one form. */
export const wordsOf = (text: string): string => inOneForm(withoutMarks(text));

/** Whether two texts say the same, however they are set. */
export const saysSame = (a: string, b: string): boolean => a === b || wordsOf(a) === wordsOf(b);

/** Whether two texts say the same with the same words bold and italic. */
export const isSetSame = (a: string, b: string): boolean =>
  a === b || inOneForm(textWithMarks(markedRuns(a))) === inOneForm(textWithMarks(markedRuns(b)));
