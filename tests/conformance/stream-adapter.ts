import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createHttpApp } from '#/lib/http/app.ts';
import { commonHeaders } from '#/lib/http/security-headers.ts';
import { AnswerStreams } from '#/lib/live/answers/answer-streams.ts';
import { LiveFeed } from '#/lib/live/live-feed.ts';
import { type BegunRun, beginRun, doneEnding } from '../support/answers.ts';
import { openHttpApp } from '../support/http-app.ts';

interface Adapted extends BegunRun {
  length: number;
  isClosed: boolean;
}

/** Milliseconds that a long poll waits here: the suite waits for its end. */
const pollWait = 1_000;

/**
 * A server of Durable Streams for the conformance suite. What the suite creates and appends (PUT, POST, DELETE) goes to
 * the store's verbs, since the product has no such routes; what it reads (GET, HEAD) is the product's own route.
 */
export const openStreamAdapter = async (): Promise<{ address: string; close: () => Promise<void> }> => {
  const streams = new Map<string, Adapted>();
  let app: ReturnType<typeof createHttpApp> | undefined;
  const juca = await openHttpApp(undefined, (parts) => {
    const feed = new LiveFeed(parts.sessions);
    const answers = new AnswerStreams(
      { sessions: parts.sessions, feed, runHere: () => 'the adapter', onPart: () => () => {} },
      pollWait,
    );
    app = createHttpApp(parts, feed, undefined, answers);
    return parts;
  });
  const owned = () => juca.sessions.for(juca.ana);

  const append = async (stream: Adapted, text: string, closes: boolean) => {
    const { id, blockId, run } = stream;
    if (text !== '') await owned().extendAnswer({ id, run, start: stream.length, text });
    stream.length += text.length;
    if (closes) await owned().endAnswer({ id, blockId, run, ...doneEnding });
    stream.isClosed = closes;
  };
  const headersOf = ({ run, length, isClosed }: Adapted) => ({
    'Content-Type': 'text/plain',
    'Stream-Next-Offset': `${run}_${String(length).padStart(16, '0')}`,
    ...(isClosed && { 'Stream-Closed': 'true' }),
  });

  const adapter = new Hono();
  adapter.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(commonHeaders({}))) c.res.headers.set(name, value);
    c.res.headers.set('Cache-Control', 'no-store');
  });
  adapter.on('PUT', '/v1/stream/:name', async (c) => {
    const known = streams.get(c.req.param('name'));
    if (!(c.req.header('Content-Type') ?? 'text/plain').toLowerCase().startsWith('text/plain'))
      return c.body(null, 415);
    if (known) return c.body(null, 200, headersOf(known));
    const stream = { ...(await beginRun(owned())), length: 0, isClosed: false };
    streams.set(c.req.param('name'), stream);
    await append(stream, await c.req.text(), c.req.header('Stream-Closed') === 'true');
    return c.body(null, 201, { ...headersOf(stream), Location: c.req.url });
  });
  adapter.post('/v1/stream/:name', async (c) => {
    const stream = streams.get(c.req.param('name'));
    const text = await c.req.text();
    const closes = c.req.header('Stream-Closed')?.toLowerCase() === 'true';
    if (!stream) return c.body(null, 404);
    if (stream.isClosed) return c.body(null, closes && text === '' ? 204 : 409, headersOf(stream));
    if (text === '' && !closes) return c.body(null, 400);
    await append(stream, text, closes);
    return c.body(null, 204, headersOf(stream));
  });
  adapter.delete('/v1/stream/:name', async (c) => {
    const stream = streams.get(c.req.param('name'));
    if (!stream) return c.body(null, 404);
    streams.delete(c.req.param('name'));
    await owned().trash({ id: stream.id });
    await owned().purge({ id: stream.id });
    return c.body(null, 204);
  });
  adapter.get('/v1/stream/:name', async (c) => {
    const stream = streams.get(c.req.param('name'));
    const { search } = new URL(c.req.url);
    const headers = new Headers(c.req.raw.headers);
    headers.set('x-test-user', juca.ana.id);
    const path = stream ? `/api/sessions/${stream.id}/answers/${stream.blockId}/stream` : '/api/nothing';
    const { method, signal } = c.req.raw;
    return (await app?.request(path + search, { method, headers, signal })) ?? c.body(null, 500);
  });

  const { promise, resolve } = Promise.withResolvers<number>();
  const server = serve({ fetch: adapter.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => resolve(port));
  return {
    address: `http://127.0.0.1:${await promise}`,
    close: async () => {
      server.close();
      await juca.close();
    },
  };
};
