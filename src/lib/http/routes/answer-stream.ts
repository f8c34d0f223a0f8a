import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { JucaError } from '#/lib/domain/errors.ts';
import { type AnswerOffset, formatOffset, parseOffset } from '#/lib/live/answers/answer-offset.ts';
import type { AnswerPiece } from '#/lib/live/answers/answer-piece.ts';
import type { AnswerStreams } from '#/lib/live/answers/answer-streams.ts';
import { nextCursor } from '#/lib/live/answers/stream-cursor.ts';
import { liveConnection } from '../live-connection.ts';
import { BlockPath } from '../paths.ts';
import { problemOf, problemResponse } from '../problem.ts';
import { problemAnswer } from '../responses.ts';
import { createRouter, type HttpParts } from '../router.ts';

const Query = z.object({
  offset: z
    .string()
    .refine((text) => parseOffset(text) !== undefined, 'must be -1, now, or an offset that was given')
    .optional()
    .openapi({
      description: 'Where to begin: -1 is the beginning and now the present end. Required with live',
    }),
  live: z.enum(['sse', 'long-poll']).optional(),
  cursor: z
    .string()
    .regex(/^\d{1,12}$/, 'must be a cursor that was given')
    .optional()
    .openapi({ description: 'The cursor of the answer before' }),
});

const read = createRoute({
  method: 'get',
  path: '/api/sessions/{id}/answers/{blockId}/stream',
  summary: 'The text of an answer from an offset, as it is written',
  description:
    'The read side of the Durable Streams protocol 1.0: Stream-Next-Offset, Stream-Up-To-Date, Stream-Closed and ' +
    'Stream-Cursor. With live=sse, `data` events have the text and `control` events {streamNextOffset, upToDate, ' +
    'streamClosed}; Last-Event-ID resumes. An offset of a text that was replaced answers 410: begin again at -1.',
  request: { params: BlockPath, query: Query },
  responses: {
    200: { content: { 'text/plain': { schema: z.string() } }, description: 'Text from the offset on' },
    204: { description: 'No text came in time (live=long-poll)' },
    304: { description: 'You hold this text already (If-None-Match)' },
    default: problemAnswer,
  },
});

/** The text of one answer, as a stream that can be resumed at any place. */
export const answerStreamRoutes = (parts: Pick<HttpParts, 'signIn'>, streams: AnswerStreams) =>
  createRouter().openapi(read, async (c) => {
    const { live, cursor, offset } = c.req.valid('query');
    const target = {
      owner: c.var.user,
      session: c.req.valid('param').id,
      blockId: c.req.valid('param').blockId,
    };
    const from = (live === 'sse' ? c.req.header('Last-Event-ID') : undefined) ?? offset;
    if (live && from === undefined) throw invalidOffset('must say where to begin, with live');
    const place = placeOf(from);
    try {
      if (c.req.method === 'HEAD') return c.body(null, 200, headersOf(await streams.read(target, 'now')));
      if (live === 'sse') {
        const body = await streams.stream(target, place, { cursor, ...liveConnection(c, parts) });
        return c.body(body, 200, { 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' });
      }
      if (live === 'long-poll') {
        const piece = await streams.poll(target, place, c.req.raw.signal);
        const headers = { ...headersOf(piece), 'Stream-Cursor': nextCursor(cursor) };
        return piece.text === '' ? c.body(null, 204, headers) : c.body(piece.text, 200, headers);
      }
      return textOf(c, await streams.read(target, place), place);
    } catch (error) {
      if (!(error instanceof JucaError) || error.details.field !== 'offset') throw error;
      return problemResponse(problemOf(error, error.code === 'conflict' ? 410 : undefined)) as never;
    }
  });

const placeOf = (text = '-1'): AnswerOffset => {
  const offset = parseOffset(text);
  if (!offset) throw invalidOffset('is no offset that was given');
  return offset;
};

const invalidOffset = (message: string): JucaError =>
  new JucaError('invalid', `offset: ${message}`, { field: 'offset' });

/** Text that was stored stays as it is, so that a tag names it for good; the present end has none. */
const textOf = (c: Context, piece: AnswerPiece, from: AnswerOffset) => {
  const headers = headersOf(piece);
  if (from === 'now') return c.body(null, 200, headers);
  const tag = `"${piece.run}:${piece.start}:${piece.end}${piece.isClosed ? ':closed' : ''}"`;
  const isHeld = c.req
    .header('If-None-Match')
    ?.split(',')
    .some((each) => each.trim() === tag);
  return isHeld ? c.body(null, 304, { ETag: tag }) : c.body(piece.text, 200, { ...headers, ETag: tag });
};

const headersOf = ({ run, end, isUpToDate, isClosed }: AnswerPiece): Record<string, string> => ({
  'Content-Type': 'text/plain; charset=utf-8',
  'Stream-Next-Offset': formatOffset(run, end),
  ...(isUpToDate && { 'Stream-Up-To-Date': 'true' }),
  ...(isClosed && { 'Stream-Closed': 'true' }),
});
