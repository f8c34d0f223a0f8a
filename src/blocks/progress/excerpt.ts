/** A passage with the words around it. */
export interface Excerpt {
  before: string;
  passage: string;
  after: string;
}

/** UTF-16 units shown on either side; words are not cut. */
const around = 48;

/** The passage from `start` to `end` of a text, or null where it does not stand there (any more). */
export const excerptOf = (text: string, passage: string, start: number, end: number): Excerpt | null => {
  if (text.slice(start, end) !== passage) return null;
  const head = text.slice(0, start);
  const tail = text.slice(end);
  const before = head.length > around ? `… ${head.slice(-around).replace(/^\S*\s/, '')}` : head;
  const after = tail.length > around ? `${tail.slice(0, around).replace(/\s\S*$/, '')} …` : tail;
  return { before: oneLine(before).trimStart(), passage, after: oneLine(after).trimEnd() };
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
