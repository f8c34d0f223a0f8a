import { foldUnits } from '#/lib/domain/law/fold-units.ts';
import { mostMarks } from '#/lib/domain/text.ts';

/** A text as the rules read it, and where each of its places is in the original. */
export interface PlainText {
  /**
   * In Unicode's composed form, each run of blanks one space, or one line break where it holds any; hyphens and slashes
   * of all kinds are `-` and `/`, quotation marks `"` and `'`, and invisible characters are left out. Dashes stay.
   */
  written: string;
  /** The same in lower case without accents, place by place. */
  folded: string;
  /** The place in the original of a place here, both in UTF-16 units, the end exclusive. */
  placeOf(start: number, end: number): { start: number; end: number };
}

/** Invisible characters, blanks, or a letter with as many marks as are composed together. */
const piece = new RegExp(
  `[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]|\\s+|\\P{M}\\p{M}{0,${mostMarks}}|\\p{M}{1,${mostMarks}}`,
  'gu',
);
const invisible = /^[\u00AD\u200B-\u200F\u2060\uFEFF]/u;
const likeness: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2212': '-',
  '\uFE63': '-',
  '\uFF0D': '-',
  '\u2044': '/',
  '\u2215': '/',
  '\uFF0F': '/',
  '\u00AB': '"',
  '\u00BB': '"',
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '\u2018': "'",
  '\u2019': "'",
  '\u00B4': "'",
};

/** Evens out spellings that look the same, so that no rule has to know of them. */
export const plainText = (original: string): PlainText => {
  const starts: number[] = [];
  const ends: number[] = [];
  let written = '';
  for (const match of original.matchAll(piece)) {
    const plain = plainPiece(match[0]);
    written += plain;
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
  }
  return {
    written,
    folded: foldUnits(written),
    placeOf: (start, end) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }),
  };
};

const plainPiece = (given: string): string => {
  if (invisible.test(given)) return '';
  if (given.trim() === '') return given.includes('\n') ? '\n' : ' ';
  return likeness[given] ?? given.normalize('NFC');
};
