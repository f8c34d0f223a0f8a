import { limits } from './limits.ts';

/** True where every engine can store the text as it is: no NUL, no lone surrogate. */
export const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

/** Bytes of the text in UTF-8. */
export const utf8Length = (text: string): number => encoder.encode(text).length;

/** Unicode code points, which is what a person would count as characters more nearly than UTF-16 units. */
export const codePoints = (text: string): number => {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};

/** Marks after one letter that Unicode lets a text have (UAX #15, Stream-Safe Text Format). */
export const mostMarks = 30;

/**
 * The text in Unicode's composed form (NFC). Longer runs of marks are composed in pieces: the time that a whole run
 * takes grows with the square of its length.
 */
export const composed = (text: string): string =>
  longRun.test(text)
    ? text.replace(letterWithMarks, (piece) => piece.normalize('NFC'))
    : text.normalize('NFC');

/** A letter and its marks, as many as may be composed together. */
const letterWithMarks = new RegExp(`\\P{M}\\p{M}{0,${mostMarks}}|\\p{M}{1,${mostMarks}}`, 'gu');
const longRun = new RegExp(`\\p{M}{${mostMarks + 1}}`, 'u');

/**
 * A title as it is kept: one line, outer and repeated white space gone, and the invisible controls that reorder
 * text (Unicode UAX #9: LRE to RLO, LRI to PDI, marks) removed so that a title cannot disguise itself.
 */
export const cleanTitle = (text: string): string =>
  text
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();

/** The title that a text suggests: its first words up to 80 code points, cut between words. */
export const titleFrom = (text: string): string => {
  const line = cleanTitle(text.slice(0, 4 * limits.title).toWellFormed()).replace(/^[#>*\-\s]+/u, '');
  const points = [...line];
  if (points.length <= titleLength) return line;
  const head = points.slice(0, titleLength).join('');
  const space = head.lastIndexOf(' ');
  return `${(space > titleLength / 2 ? head.slice(0, space) : head).replace(/[\s,;:.]{1,80}$/u, '')}…`;
};

const titleLength = 80;
const encoder = new TextEncoder();
