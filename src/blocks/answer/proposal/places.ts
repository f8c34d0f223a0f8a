import type { AnswerMark } from '../definition.ts';

interface Piece {
  name: string;
  text: string;
}

/** Pieces with the place in the text where each stands: [start, end) in UTF-16 units. A piece that is not there stands at its end. */
export const placesOf = <P extends Piece>(text: string, pieces: readonly P[]) => {
  let from = 0;
  return pieces.map((piece) => {
    const found = text.indexOf(piece.text, from);
    const start = found < 0 ? text.length : found;
    from = start + (found < 0 ? 0 : piece.text.length);
    return { ...piece, start, end: start + piece.text.length };
  });
};

/** The marks of a text that stand in a piece of it, with their places there. */
export const marksWithin = (
  marks: readonly AnswerMark[],
  { start, end }: { start: number; end: number },
): AnswerMark[] =>
  marks
    .filter((mark) => mark.start >= start && mark.end <= end)
    .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
