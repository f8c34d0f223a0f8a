import { existsSync, statSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openConnection } from '#/lib/db/sqlite/connection.ts';
import { seeded } from '../support/random.ts';
import { type Fault, type FaultOptions, type Outcome, Violations } from './fault.ts';
import { inFolder } from './folder.ts';
import { checkIntegrity, checkSessions } from './kill/check.ts';
import { Clients } from './kill/clients.ts';
import { Ledger } from './kill/ledger.ts';
import { openPlace, type Place } from './place.ts';

/** SIGTERM while clients append, a live stream is open and a request never ends. */
export const stop: Fault = {
  name: 'stop',
  promise: 'SIGTERM answers what was begun, copies the log back and ends within 10 s, losing nothing',
  play: (options) => inFolder((folder) => playIn(folder, options)),
};

const playIn = async (folder: string, { seed, short }: FaultOptions): Promise<Outcome> => {
  const violations = new Violations();
  const ledger = new Ledger();
  const path = join(folder, 'juca.db');
  const place = await openPlace(path);
  // A request that never ends delays the stop for as long as the server allows.
  const sockets = short ? [openLive(place)] : [openLive(place), openUnfinished(place)];
  const clients = new Clients(ledger, new Violations(), seeded(seed));
  const appending = clients.appendUntilBroken(16, [{ person: place.ana, session: place.session }]);
  await wait(1_000);
  const begin = performance.now();
  const code = await place.server.stop();
  const seconds = (performance.now() - begin) / 1000;
  await appending;
  for (const socket of sockets) socket.destroy();
  violations.expect(code === 0, `it ended with ${code}`);
  violations.expect(seconds < 10, `it took ${seconds.toFixed(1)} s`);
  const log = `${path}-wal`;
  violations.expect(!existsSync(log) || statSync(log).size === 0, 'the log was not copied back');
  const connection = openConnection(path, 'reader');
  checkSessions(connection, new Set([place.session]), ledger, violations);
  checkIntegrity(connection, violations);
  connection.close();
  const lines = [
    `ended after ${seconds.toFixed(1)} s; ${ledger.acknowledgedBlocks} acknowledged blocks are there`,
  ];
  return { lines, violations: violations.list, tally: { rounds: 1, lost: violations.lost } };
};

const openLive = ({ ana, server }: Place): Socket =>
  request(
    server.origin,
    `GET /api/live HTTP/1.1\r\nHost: ${new URL(server.origin).host}\r\nCookie: ${ana.cookie}\r\n\r\n`,
  );

/** Announces a body and never sends it. */
const openUnfinished = ({ ana, server, session }: Place): Socket => {
  const { host, origin } = new URL(server.origin);
  const head = [
    `POST /api/sessions/${session}/blocks HTTP/1.1`,
    `Host: ${host}`,
    `Origin: ${origin}`,
    `Cookie: ${ana.cookie}`,
    'Content-Type: application/json',
    'Content-Length: 100',
  ];
  return request(server.origin, `${head.join('\r\n')}\r\n\r\n{`);
};

const request = (origin: string, text: string): Socket => {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname, () => socket.write(text));
  // The server closes the connection, with or without an error.
  return socket.on('error', () => {}).resume();
};
