import { mostMarks } from '#/lib/domain/text.ts';

/** A text as the rules read it, and where each of its places is in the original. */
export interface PlainText {
  /** In Unicode's composed form, each run of blanks one space, or one line break where it holds any. */
  text: string;
  /** The place in the original of a place here, both in UTF-16 units, the end exclusive. */
  placeOf(start: number, end: number): { start: number; end: number };
}

/** Blanks, or a letter with as many marks as are composed together. */
const piece = new RegExp(`\\s+|\\P{M}\\p{M}{0,${mostMarks}}|\\p{M}{1,${mostMarks}}`, 'gu');

/** Evens out spellings that look the same, so that no rule has to know of them. */
export const plainText = (original: string): PlainText => {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const match of original.matchAll(piece)) {
    const plain = plainPiece(match[0]);
    text += plain;
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
  }
  return {
    text,
    placeOf: (start, end) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }),
  };
};

const plainPiece = (given: string): string => {
  if (given.trim() !== '') return given.normalize('NFC');
  return given.includes('\n') ? '\n' : ' ';
};
