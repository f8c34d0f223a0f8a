import type { Snippet } from '#/lib/domain/library/snippet.ts';

/** A passage with the words that were looked for set off; the dots say where the text goes on. */
export function Highlighted({ text, highlights, cutBefore, cutAfter }: Snippet) {
  return (
    <>
      {cutBefore && '… '}
      {piecesOf(text, highlights).map(({ start, piece, isFound }) =>
        isFound ? (
          <mark key={start} className="bg-transparent font-semibold text-ink underline decoration-control">
            {piece}
          </mark>
        ) : (
          piece
        ),
      )}
      {cutAfter && ' …'}
    </>
  );
}

interface Piece {
  /** Where it begins in the text, in UTF-16 units. */
  start: number;
  piece: string;
  isFound: boolean;
}

/** The text in order, cut where highlights begin and end. Ranges are [start, end), in order, without overlaps. */
export const piecesOf = (text: string, highlights: readonly (readonly [number, number])[]): Piece[] => {
  const cuts = [0, ...highlights.flat(), text.length];
  return cuts.slice(0, -1).flatMap((start, index) => {
    const piece = text.slice(start, cuts[index + 1]);
    return piece === '' ? [] : [{ start, piece, isFound: index % 2 === 1 }];
  });
};
