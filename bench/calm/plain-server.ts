import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Durability, PlainStore } from '../competitors/plain-store.ts';

/**
 * The plain implementation behind node:http, as a separate process. It has no framework, no sign-in and no validation,
 * all of which favours it. It trusts the user that a request names, and returns all blocks of a session at once unless
 * a limit is given. Live streams tell the user's appends.
 */
const { PLAIN_PATH = '', PLAIN_DURABILITY = 'FULL' } = process.env;
const store = new PlainStore(PLAIN_PATH, PLAIN_DURABILITY as Durability);

const answer = async (request: IncomingMessage): Promise<unknown> => {
  const user = String(request.headers['x-user']);
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
  const [, , resource, session] = pathname.split('/');
  if (resource === 'health') return { status: 'ok' };
  if (session === undefined) return store.list(user, 50);
  const limit = searchParams.get('limit');
  if (request.method === 'GET')
    return limit ? store.openLast(user, session, Number(limit)) : store.openWhole(user, session);
  const { blocks } = JSON.parse(await bodyOf(request)) as { blocks: { content: unknown }[] };
  const stored = blocks.map(({ content }) => store.append(user, session, content));
  for (const stream of streams.get(user) ?? [])
    stream.write(`event: change\ndata: ${JSON.stringify({ sessionId: session })}\n\n`);
  return { blocks: stored };
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
};

const send = (response: ServerResponse, status: number, body: unknown) =>
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));

const streams = new Map<string, Set<ServerResponse>>();

const openLive = (user: string, response: ServerResponse): void => {
  const own = streams.get(user) ?? new Set();
  streams.set(user, own.add(response));
  response.on('close', () => own.delete(response));
  response.writeHead(200, { 'Content-Type': 'text/event-stream' }).flushHeaders();
};

const server = createServer((request, response) => {
  if (request.url === '/api/live') return openLive(String(request.headers['x-user']), response);
  answer(request).then(
    (body) => send(response, request.method === 'POST' ? 201 : 200, body),
    (error: unknown) => send(response, 500, { error: String(error) }),
  );
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(
    `The plain server is ready: http://127.0.0.1:${(server.address() as AddressInfo).port}\n`,
  );
});
process.once('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
  store.close();
});
