import { createRoute, z } from '@hono/zod-openapi';
import type { LiveFeed } from '#/lib/live/live-feed.ts';
import { liveConnection } from '../live-connection.ts';
import { problemAnswer } from '../responses.ts';
import { createRouter, type HttpParts } from '../router.ts';

const live = createRoute({
  method: 'get',
  path: '/api/live',
  summary: 'Your changes as they happen; Last-Event-ID resumes',
  description:
    'Server-sent events: `change` with {kind, sessionId, version}, or with {kind: "records", of} for `matters` and ' +
    '`deadlines` (calendars among them); `reset` where what was missed is not known: fetch again. A comment every 15 seconds keeps the stream alive.',
  responses: {
    200: { content: { 'text/event-stream': { schema: z.string() } }, description: 'The stream' },
    default: problemAnswer,
  },
});

const headers = { 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' };

/** The change feed of the signed-in user. */
export const liveRoutes = (parts: Pick<HttpParts, 'signIn'>, feed: LiveFeed) =>
  createRouter().openapi(live, (c) => {
    if (c.req.method === 'HEAD') return c.body(null, 200, headers);
    const lastEventId = c.req.header('Last-Event-ID');
    const body = feed.open({ owner: c.var.user, lastEventId, ...liveConnection(c, parts) });
    return c.body(body, 200, headers);
  });
