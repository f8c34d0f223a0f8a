import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { devUser } from '#/lib/auth/dev-user.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { runtime } from '#/lib/runtime.ts';
import { startServer } from '#/lib/startup/start-server.ts';
import { withoutPages } from '../support/without-pages.ts';
import { type Fault, type Outcome, Violations } from './fault.ts';
import { inFolder } from './folder.ts';

/** A live stream is opened and then not read, as when a laptop is closed. */
export const silentReader: Fault = {
  name: 'silent-reader',
  promise: 'what waits for it is bounded, it is cut off, and it resumes from what it saw',
  play: () => inFolder(playIn),
};

/** The operating system buffers some megabytes of a connection before the server can notice a silent reader. */
const mostChanges = 200_000;
const changesAtOnce = 500;
/** Bytes that the process may buffer for one reader. */
const mostWaiting = 1024 * 1024;

const playIn = async (folder: string): Promise<Outcome> => {
  const violations = new Violations();
  const settings = {
    SQLITE_PATH: join(folder, 'juca.db'),
    PORT: '0',
    ENABLE_DEV_AUTH: 'true',
    LOG_LEVEL: 'error',
  };
  const server = await startServer(settings, { isDevelopment: false, prepare: withoutPages });
  const sessions = runtime().sessions.for(devUser);
  const { connection, client } = await openUnread(server.address);
  const changes = await changeUntilCutOff(sessions, connection, violations);
  violations.expect(connection.destroyed, `it was not cut off after ${changes} changes`);
  if (!connection.destroyed) client.destroy();
  const { bytes, lastId } = await readRest(client);
  const resumed = await firstEvent(server.address, lastId);
  violations.expect(/^event: (change|reset)$/m.test(resumed), 'it could not resume');
  await server.close();
  const lines = [`cut off after ${changes} changes, ${bytes} bytes of which it can still read; then resumed`];
  return { lines, violations: violations.list };
};

/** Both ends of a live stream: the server's own connection, and a client that does not read. */
const openUnread = async (address: string): Promise<{ connection: Socket; client: Socket }> => {
  let begun = (_: unknown) => {};
  const connection = new Promise<Socket>((resolve) => {
    begun = (message) => resolve((message as { socket: Socket }).socket);
  });
  subscribe('http.server.request.start', begun);
  const client = askLive(address).pause();
  try {
    return { connection: await connection, client };
  } finally {
    unsubscribe('http.server.request.start', begun);
  }
};

const changeUntilCutOff = async (sessions: OwnedSessions, connection: Socket, violations: Violations) => {
  const { session } = await sessions.create();
  for (let count = 0; count < mostChanges; count += changesAtOnce) {
    const titles = Array.from({ length: changesAtOnce }, (_, index) => `Consulta ${count + index}`);
    await Promise.all(titles.map((title) => sessions.rename({ id: session.id, title })));
    violations.expect(
      connection.writableLength <= mostWaiting,
      `${connection.writableLength} bytes wait for it`,
    );
    if (connection.destroyed) return count + changesAtOnce;
  }
  return mostChanges;
};

/** What the reader received before the server closed the stream. */
const readRest = async (client: Socket): Promise<{ bytes: number; lastId: string }> => {
  let text = '';
  const ended = new Promise((resolve) => client.once('close', resolve));
  client.on('data', (part) => {
    text += part;
  });
  client.resume();
  await ended;
  return {
    bytes: text.length,
    lastId:
      text
        .match(/^id: \S+$/gm)
        ?.at(-1)
        ?.slice(4) ?? '',
  };
};

const firstEvent = (address: string, lastId: string): Promise<string> =>
  new Promise((resolve) => {
    const socket = askLive(address, `Last-Event-ID: ${lastId}\r\n`);
    let text = '';
    socket.on('data', (part) => {
      text += part;
      if (text.includes('event: ')) socket.destroy();
    });
    socket.on('close', () => resolve(text));
  });

const askLive = (address: string, headers = ''): Socket => {
  const { hostname, port, host } = new URL(address);
  const socket = connect(Number(port), hostname, () =>
    socket.write(`GET /api/live HTTP/1.1\r\nHost: ${host}\r\n${headers}\r\n`),
  );
  return socket.on('error', () => {});
};
