import { formatOffset } from './answer-offset.ts';
import type { AnswerPiece } from './answer-piece.ts';
import { nextCursor } from './stream-cursor.ts';

/**
 * A piece as server-sent events, as Durable Streams (protocol 1.0, section 5.7) has them: its text where it has any,
 * then where the reader stands. The id of both is the offset, so that Last-Event-ID resumes.
 */
export const formatPiece = (piece: AnswerPiece, cursor?: string): string => {
  const offset = formatOffset(piece.run, piece.end);
  const lines = piece.text.split('\n').map((line) => `data: ${line}\n`);
  const data = piece.text === '' ? '' : `id: ${offset}\nevent: data\n${lines.join('')}\n`;
  return `${data}id: ${offset}\nevent: control\ndata: ${JSON.stringify(controlOf(piece, offset, cursor))}\n\n`;
};

const controlOf = ({ isUpToDate, isClosed }: AnswerPiece, streamNextOffset: string, cursor?: string) => ({
  streamNextOffset,
  ...(!isClosed && { streamCursor: nextCursor(cursor) }),
  ...(isUpToDate && { upToDate: true }),
  ...(isClosed && { streamClosed: true }),
});
