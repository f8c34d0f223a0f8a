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
 * text (Unicode UAX #9: LRE to RLO, LRI to PDI, marks) removed so that a title cannot disguise itself. Empty where
 * nothing of it can be seen.
 */
export const cleanTitle = (text: string): string => {
  const line = text
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return hasInk(line) ? line : '';
};

/** The blank of Braille is a sign without dots. */
const hasInk = (text: string): boolean => /[^\p{DI}\p{C}\p{Z}\u2800]/u.test(text);

/**
 * The title that a text suggests: its first words up to 80 code points, cut between words. A greeting before them and
 * the marks of a heading, of a list and of emphasis are left out; signs that mean something stay, as in `- 5 %`.
 */
export const titleFrom = (text: string): string => {
  const line = cleanTitle(text.slice(0, 4 * limits.title).toWellFormed());
  const bare = line.replace(blockMark, '').replace(emphasis, '$2');
  const title = withoutGreeting(bare) || bare;
  return hasInk(title) ? shortened(title, titleLength) : '';
};

/** The text with at most so many code points, cut between words where that leaves half of it. */
export const shortened = (text: string, most: number): string => {
  const points = [...text];
  if (points.length <= most) return text;
  const head = points.slice(0, most).join('');
  const space = head.lastIndexOf(' ');
  return `${(space > most / 2 ? head.slice(0, space) : head).replace(/[\s,;:.]{1,80}$/u, '')}…`;
};

const blockMark = /^(?:#{1,6} |[>*-] (?=\p{L}|[*#>-]))+/u;
const emphasis = /(\*{1,2}|`)(?=\S)([^*`]{1,200})(?<=\S)\1/gu;

const withoutGreeting = (line: string): string => {
  let rest = line;
  for (let before = ''; rest !== before; ) {
    before = rest;
    rest = rest.replace(greeting, '');
  }
  return rest === line ? line : rest.charAt(0).toLocaleUpperCase('pt-BR') + rest.slice(1);
};

const addressed = '(?:tod[oa]s|doutora?|dra?\\.?|senhora?|colegas?)(?!\\p{L})';
/** One greeting; several are taken off one after another. */
const greeting = new RegExp(
  `^(?:oi|olá|ola|bom dia|boa tarde|boa noite|tudo bem|tudo bom|como vai(?= ?[?,])|(?:prezad|car)[oa]s?(?=,| ?${addressed}))` +
    `(?:,? (?:a )?${addressed}|(?= ?[,.!?:;–—-]))[ ,.!?:;–—-]{0,4}`,
  'iu',
);

/** Code points of a title that is made here. */
export const titleLength = 80;
const encoder = new TextEncoder();
