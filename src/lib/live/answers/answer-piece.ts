import type { ReadAnswer } from '#/lib/domain/session-answers.ts';

/** A part of the text of an answer, as one read gave it. */
export interface AnswerPiece {
  /** The run whose text it is. */
  run: string;
  /** Where it begins and ends, in UTF-16 units. */
  start: number;
  end: number;
  text: string;
  /** Nothing was stored after it when it was read. */
  isUpToDate: boolean;
  /** Nothing comes after it: the answer is not being written. */
  isClosed: boolean;
}

/** What a read from a place gave. An answer that no run wrote goes by the id of its block. */
export const pieceOf = (
  blockId: string,
  start: number,
  { run, state, text, more }: ReadAnswer,
): AnswerPiece => ({
  run: run ?? blockId,
  start,
  end: start + text.length,
  text,
  isUpToDate: !more,
  isClosed: !more && state !== 'writing',
});

/** What of a piece comes after a place. */
export const pieceFrom = (piece: AnswerPiece, place: number): AnswerPiece => ({
  ...piece,
  start: Math.max(piece.start, place),
  end: Math.max(piece.end, place),
  text: piece.text.slice(Math.max(0, place - piece.start)),
});
