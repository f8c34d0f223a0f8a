import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RecordedAnswers } from './recorded.ts';

/**
 * The least that a server can do: it reads a request and answers the bytes that Juca answered, headers and all, and tells
 * an append to the user's live streams. It stores nothing and knows no user but by the cookie.
 */
const answers = JSON.parse(readFileSync(process.env.RECORDED ?? '', 'utf8')) as RecordedAnswers;
const streams = new Map<string, Set<ServerResponse>>();

const answer = (request: IncomingMessage, response: ServerResponse): void => {
  const { method, url = '' } = request;
  if (url === '/api/live') {
    openLive(request, response);
    return;
  }
  const kind = method === 'POST' ? 'append' : url.includes('/blocks') ? 'open' : 'list';
  const { status, headers, body } = answers[kind];
  request.resume();
  request.on('end', () => {
    response.writeHead(status, headers).end(body);
    if (kind === 'append') tell(userOf(request));
  });
};

const openLive = (request: IncomingMessage, response: ServerResponse): void => {
  const own = streams.get(userOf(request)) ?? new Set();
  streams.set(userOf(request), own.add(response));
  response.on('close', () => own.delete(response));
  response.writeHead(200, answers.live.headers).write(answers.live.body);
};

const tell = (user: string): void => {
  for (const stream of streams.get(user) ?? []) stream.write(answers.change.body);
};

const userOf = ({ headers }: IncomingMessage): string => headers.cookie ?? '';

const server = createServer(answer);
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`The bare server is ready: http://127.0.0.1:${port}\n`);
});
process.once('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
});
