import type { Snippet } from '#/lib/domain/library/snippet.ts';
import { piecesOf } from './pieces.ts';

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
