import type { Statement } from '#/blocks/delivery/definition.ts';
import { wordsOf } from '#/lib/domain/document-words.ts';
import type { DocumentText } from './edited.ts';

/** A paragraph of a stored statement, which may have several. */
export interface Piece {
  statement: Statement;
  text: string;
  words: string;
  /** Its place among the paragraphs of its statement, and how many these are. */
  index: number;
  of: number;
}

/** A paragraph as it came back, and the stored one that it was made from. */
export interface Paired<T> {
  line: T;
  piece: Piece | undefined;
}

/** The paragraphs of a stored document in reading order. */
export const piecesOf = ({ sections, paths }: Pick<DocumentText, 'sections' | 'paths'>): Piece[] =>
  [...sections.flatMap(({ statements }) => statements), ...paths.flatMap(({ steps }) => steps)].flatMap(
    (statement) => {
      const texts = paragraphsOf(statement.text);
      return texts.map((text, index) => ({ statement, text, words: wordsOf(text), index, of: texts.length }));
    },
  );

/** As exports divide a text. */
const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n[ \t]*\n/u)
    .map((each) => each.trim())
    .filter(Boolean);

/** The place of a paragraph that is new. */
const none = -1;
/** Less alike than this share, a paragraph is another one. */
const alike = 0.4;
/** Stored paragraphs that a changed one is compared with. */
const mostCompared = 50;

/**
 * Finds for each paragraph the stored one that it was made from: one of the same words wherever it stands now, else the
 * most similar one among those that stood between its neighbours.
 */
export const paired = <T extends { text: string }>(
  lines: readonly T[],
  pieces: readonly Piece[],
): Paired<T>[] => {
  const found = equals(lines, pieces);
  const used = new Set(found.values());
  const places = lines.map((_, index) => found.get(index) ?? none);
  const next = nextPlaces(places, pieces.length);
  let from = 0;
  for (const [index, line] of lines.entries()) {
    const end = next[index] ?? pieces.length;
    if (places[index] === none) {
      const place = mostAlike(line.text, pieces, { from, to: Math.min(end, from + mostCompared) }, used);
      places[index] = place;
      used.add(place);
    }
    from = Math.max(from, (places[index] ?? none) + 1);
  }
  return lines.map((line, index) => ({ line, piece: pieces[places[index] ?? none] }));
};

/** The index of the stored paragraph of the same words by the index of the line; of several, in their order. */
const equals = (lines: readonly { text: string }[], pieces: readonly Piece[]): Map<number, number> => {
  const byWords = Map.groupBy(
    pieces.map(({ words }, place) => ({ words, place })),
    ({ words }) => words,
  );
  const found = new Map<number, number>();
  for (const [index, { text }] of lines.entries()) {
    const place = byWords.get(wordsOf(text))?.shift()?.place;
    if (place !== undefined) found.set(index, place);
  }
  return found;
};

/** For each line the first place that a line after it has. */
const nextPlaces = (places: readonly number[], end: number): number[] => {
  const next: number[] = [];
  let last = end;
  for (let index = places.length - 1; index >= 0; index -= 1) {
    next[index] = last;
    if (places[index] !== none) last = places[index] ?? last;
  }
  return next;
};

const mostAlike = (
  text: string,
  pieces: readonly Piece[],
  { from, to }: { from: number; to: number },
  used: ReadonlySet<number>,
): number => {
  const words = wordsOf(text);
  let [best, most] = [none, alike];
  for (let place = from; place < to; place += 1) {
    const piece = pieces[place];
    if (!piece || used.has(place)) continue;
    const share = shareOf(words, piece.words);
    if (share < most || (share === most && best !== none)) continue;
    [best, most] = [place, share];
  }
  return best;
};

/** Characters of the words that are in both, of those of the longer text. */
const shareOf = (a: string, b: string): number => {
  const counts = new Map<string, number>();
  const [ofA, ofB] = [a.toLowerCase().split(' '), b.toLowerCase().split(' ')];
  for (const word of ofA) counts.set(word, (counts.get(word) ?? 0) + 1);
  let same = 0;
  for (const word of ofB) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    same += word.length;
  }
  const lengthOf = (words: readonly string[]) => words.reduce((sum, word) => sum + word.length, 0);
  return same / Math.max(1, lengthOf(ofA), lengthOf(ofB));
};
