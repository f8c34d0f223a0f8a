import type { Faces } from './faces.ts';
import { type Line, type Segment, widthOf } from './lines.ts';

/** Points by which a gap between two words may grow; a wider one looks torn. */
const mostStretch = 7;

/** The line as wide as the column, where it was ended for want of room; any other line stays as it is. */
export const justified = (line: Line, width: number, faces: Pick<Faces, 'width'>): Line => {
  // Only a line that was wrapped keeps the space at which it was.
  if (!line.at(-1)?.text.endsWith(' ')) return line;
  const words = line.flatMap((segment) => wordsOf(segment, faces));
  const gaps = words.slice(0, -1).filter(({ text }) => text.endsWith(' ')).length;
  const stretch = gaps > 0 ? (width - widthOf(line)) / gaps : 0;
  if (stretch <= 0 || stretch > mostStretch) return line;
  let moved = 0;
  return words.map((word) => {
    const placed = { ...word, x: word.x + moved };
    if (word.text.endsWith(' ')) moved += stretch;
    return placed;
  });
};

/** The words of a segment at their places, each with the space after it. */
const wordsOf = (segment: Segment, faces: Pick<Faces, 'width'>): Segment[] => {
  let { x } = segment;
  return segment.text.split(/(?<= )/u).map((text) => {
    const width = faces.width({ text, font: segment.font }, segment.size);
    const word = { ...segment, text, x, width };
    x += width;
    return word;
  });
};

/** How far in a line begins that is centred, or ends at the right edge. */
export const offsetOf = (align: 'center' | 'right', line: Line, width: number): number => {
  const free = width - widthOf(line);
  return align === 'right' ? free : free / 2;
};
