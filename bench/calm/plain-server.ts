import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Durability, PlainStore } from '../competitors/plain-store.ts';

/**
 * The plain implementation behind node:http, as a separate process. It has no framework, no sign-in and no validation,
 * all of which favours it. It trusts the user that a request names, and returns all blocks of a session at once.
 */
const { PLAIN_PATH = '', PLAIN_DURABILITY = 'FULL' } = process.env;
const store = new PlainStore(PLAIN_PATH, PLAIN_DURABILITY as Durability);

const answer = async (request: IncomingMessage): Promise<unknown> => {
  const user = String(request.headers['x-user']);
  const { pathname } = new URL(request.url ?? '', 'http://localhost');
  const [, , resource, session] = pathname.split('/');
  if (resource === 'health') return { status: 'ok' };
  if (session === undefined) return store.list(user, 50);
  if (request.method === 'GET') return store.openWhole(user, session);
  const { blocks } = JSON.parse(await bodyOf(request)) as { blocks: { content: unknown }[] };
  return { blocks: blocks.map(({ content }) => store.append(user, session, content)) };
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
};

const send = (response: ServerResponse, status: number, body: unknown) =>
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));

const server = createServer((request, response) => {
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
