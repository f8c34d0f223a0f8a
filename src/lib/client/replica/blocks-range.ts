import { limits } from '#/lib/domain/limits.ts';

/** Blocks are asked for in fixed pieces of this many positions, so two requests never overlap in part. */
export const pieceSize = limits.pageDefault;

/** Positions on the screen, both ends included. */
export interface PositionRange {
  first: number;
  last: number;
}

/** The piece that a position lies in: piece 0 holds positions 1 to `pieceSize`. */
export const pieceOf = (position: number): number => Math.floor((position - 1) / pieceSize);

/**
 * The pieces to ask for so that the range and a margin around it are loaded, nearest to the middle of the range
 * first. `margin` is a number of positions.
 */
export const missingPieces = (
  range: PositionRange,
  lastPosition: number,
  has: (position: number) => boolean,
  margin = pieceSize / 2,
): number[] => {
  const first = Math.max(1, range.first - margin);
  const last = Math.min(lastPosition, range.last + margin);
  const pieces = new Set<number>();
  for (let position = first; position <= last; position += 1)
    if (!has(position)) pieces.add(pieceOf(position));
  const middle = pieceOf((range.first + range.last) / 2);
  return [...pieces].sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
};

/** Neighbouring blocks to ask for: those just after a position, and how many. */
export interface Gap {
  after: number;
  limit: number;
}

/** From the first to the last block of the piece that is not loaded; null where all are. */
export const gapIn = (
  piece: number,
  lastPosition: number,
  has: (position: number) => boolean,
): Gap | null => {
  let first = piece * pieceSize + 1;
  let last = Math.min(lastPosition, first + pieceSize - 1);
  while (first <= last && has(first)) first += 1;
  while (last >= first && has(last)) last -= 1;
  return first > last ? null : { after: first - 1, limit: last - first + 1 };
};
