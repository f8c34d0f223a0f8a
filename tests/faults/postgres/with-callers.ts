import { setTimeout as wait } from 'node:timers/promises';
import { openPostgresEngine } from '#/lib/db/postgres/engine.ts';
import { SessionsDB } from '#/lib/db/sessions.ts';
import { newCast } from '../../support/factories.ts';
import { withClient } from '../../support/postgres-database.ts';
import { type Random, seeded } from '../../support/random.ts';
import { type FaultOptions, type Outcome, Violations } from '../fault.ts';
import { Callers, type Place } from './callers.ts';
import { type Compared, checkPlaces } from './check.ts';

const callers = { appending: 64, reading: 8 };
const sessionCount = 20;
/** Milliseconds between two faults. */
const moment = { least: 300, most: 1_500 };

export interface Disturbance {
  /** What one round is called in the report, in the plural. */
  name: string;
  rounds: { short: number; full: number };
  /** Resolves once the fault is over. */
  disturb: (random: Random) => Promise<void>;
  /** True where reads must be answered meanwhile. */
  readsGoOn?: boolean;
}

/** Where the database is, and by which address the stores reach it. */
export interface Reached {
  url: string;
  through?: string;
}

/** Two stores on one database, as in two processes, through which many callers append and read while it is disturbed. */
export const playWithCallers = async (
  { url, through = url }: Reached,
  { short, seed }: FaultOptions,
  { name, rounds, disturb, readsGoOn = false }: Disturbance,
): Promise<Outcome> => {
  const violations = new Violations();
  const random = seeded(seed);
  const stores = [await openStore(through), await openStore(through)];
  const places = await newPlaces(stores);
  const work = new Callers(places, random, violations);
  const end = work.start(callers.appending, callers.reading);
  const count = short ? rounds.short : rounds.full;
  for (let round = 0; round < count; round += 1) {
    await wait(moment.least + random() * (moment.most - moment.least));
    const { reads } = work;
    await disturb(random);
    violations.expect(!readsGoOn || work.reads > reads, 'no read was answered meanwhile');
  }
  const before = work.appends;
  await work.goesOn(before);
  await end();
  violations.expect(work.appends > before, 'nothing was appended after the last round');
  const compared = await withClient(url, (client) => checkPlaces(client, places, violations));
  await Promise.all(stores.map((store) => store.close()));
  const lines = linesOf(`${name}, seed ${seed}`, count, work, compared);
  const tally = { rounds: count, lost: compared.lost };
  return { lines, violations: violations.list, tally };
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

const linesOf = (
  name: string,
  rounds: number,
  work: Callers,
  { blocks, lost, wrong }: Compared,
): string[] => [
  `${rounds} ${name}: ${blocks} acknowledged blocks compared, ${lost} lost, ${wrong} wrong`,
  `${work.appends} appends and ${work.reads} reads answered, ${work.again} appends sent again by their callers, ` +
    `longest call ${(work.longest / 1000).toFixed(1)} s`,
];
