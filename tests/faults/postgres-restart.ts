import { setTimeout as wait } from 'node:timers/promises';
import { openPostgresEngine } from '#/lib/db/postgres/engine.ts';
import { SessionsDB } from '#/lib/db/sessions.ts';
import { newCast } from '../support/factories.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { withClient } from '../support/postgres-database.ts';
import { seeded } from '../support/random.ts';
import { type Fault, type FaultOptions, type Outcome, Violations } from './fault.ts';
import { Callers, type Place } from './postgres/callers.ts';
import { checkPlaces } from './postgres/check.ts';

const restarts = { short: 2, full: 10 };
const callers = { appending: 64, reading: 8 };
const sessionCount = 20;
/** Milliseconds between two restarts. */
const moment = { least: 300, most: 1_500 };

/** PostgreSQL is ended without finishing anything (SIGQUIT) and started again, while many callers append and read. */
export const postgresRestart: Fault = {
  name: 'postgres-restart',
  promise:
    'each acknowledged block is there once, none twice, positions contiguous; callers recover by themselves',
  play: async (options) => {
    if (process.env.TEST_DATABASE_URL) {
      return { lines: [], violations: [], impossible: 'the server at TEST_DATABASE_URL is not ours to end' };
    }
    const server = await startPostgres();
    try {
      return await playOn(server, options);
    } finally {
      await server.stop();
    }
  },
};

const playOn = async (server: PostgresServer, { short, seed }: FaultOptions): Promise<Outcome> => {
  const violations = new Violations();
  const random = seeded(seed);
  const url = await server.createDatabase();
  // Two engines on one database, as in two processes.
  const stores = [await openStore(url), await openStore(url)];
  const places = await newPlaces(stores);
  const work = new Callers(places, random, violations);
  const end = work.start(callers.appending, callers.reading);
  const rounds = short ? restarts.short : restarts.full;
  const acknowledged: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await wait(moment.least + random() * moment.most);
    await server.restartImmediately();
    acknowledged.push(work.appends);
  }
  await wait(moment.most);
  await end();
  violations.expect(work.appends > (acknowledged.at(-1) ?? 0), 'nothing was appended after the last restart');
  await withClient(url, (client) => checkPlaces(client, places, violations));
  await Promise.all(stores.map((store) => store.close()));
  const tally = { rounds, lost: violations.lost };
  return { lines: linesOf(work, places, rounds, seed), violations: violations.list, tally };
};

const openStore = async (url: string) => new SessionsDB(await openPostgresEngine({ url }));

const newPlaces = (stores: SessionsDB[]): Promise<Place[]> => {
  const { ana, bruno } = newCast();
  return Promise.all(
    Array.from({ length: sessionCount }, async (_, index) => {
      const handles = stores.map((store) => store.for(index % 2 === 0 ? ana : bruno));
      const made = await handles[0]?.create();
      return { session: made?.session.id ?? '', handles, acknowledged: new Map(), sent: new Set<string>() };
    }),
  );
};

const linesOf = (work: Callers, places: Place[], rounds: number, seed: number): string[] => {
  const blocks = places.reduce((sum, { acknowledged }) => sum + acknowledged.size, 0);
  return [
    `restarts                          ${rounds}, seed ${seed}`,
    `appends answered                  ${work.appends} (${blocks} blocks, each there once)`,
    `windows read                      ${work.reads}`,
    `appends that a caller sent again  ${work.again}`,
    `longest call                      ${(work.longest / 1000).toFixed(1)} s`,
  ];
};
