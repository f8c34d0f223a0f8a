import { formatOffset } from './answer-offset.ts';
import type { AnswerPiece } from './answer-piece.ts';
import { nextCursor } from './stream-cursor.ts';

/**
 * A piece as server-sent events, as Durable Streams (protocol 1.0, section 5.7) has them: its text where it has any,
 * then where the reader stands. The id of both is the offset, so that Last-Event-ID resumes.
 */
export const formatPiece = (piece: AnswerPiece, cursor?: string): string => {
  const offset = formatOffset(piece.run, piece.end);
  const data = piece.text === '' ? '' : eventOf('data', offset, piece.text);
  return data + eventOf('control', offset, JSON.stringify(controlOf(piece, offset, cursor)));
};

/**
 * Whatever ends a line for the reader (LF, CR or both) begins a new one here, so that no text is taken for an event. The
 * reader drops one space before a line, so that a line that begins with one has another.
 */
const eventOf = (event: string, id: string, text: string): string => {
  const lines = text.split(/\r\n?|\n/).map((line) => `data:${line.startsWith(' ') ? ' ' : ''}${line}\n`);
  return `id: ${id}\nevent: ${event}\n${lines.join('')}\n`;
};

const controlOf = ({ isUpToDate, isClosed }: AnswerPiece, streamNextOffset: string, cursor?: string) => ({
  streamNextOffset,
  ...(!isClosed && { streamCursor: nextCursor(cursor) }),
  ...(isUpToDate && { upToDate: true }),
  ...(isClosed && { streamClosed: true }),
});
