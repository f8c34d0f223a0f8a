import type { Expectation } from '../measure/report.ts';
import { appendNames } from './appends.ts';
import { listNames, windowName } from './reads.ts';

const juca = (name: string) => ({ name, competitor: 'Juca' });
const plain = (name: string) => ({ name, competitor: 'plain FULL' });

/** The targets of the store on SQLite; each ratio compares figures of the same round. */
const onSqlite: Expectation[] = [
  ...[64, 1_024].map((callers) => ({
    what: `event-loop delay p99 at ${callers.toLocaleString('en')} callers, Juca to plain FULL`,
    of: juca(appendNames(callers).delay),
    to: plain(appendNames(callers).delay),
    atMost: 1 / 10,
  })),
  {
    what: 'appends a second at 64 callers, Juca to plain FULL',
    of: juca(appendNames(64).rate),
    to: plain(appendNames(64).rate),
    atLeast: 2,
  },
  {
    what: 'appends a second at 64 callers, Juca to the raw limit',
    of: juca(appendNames(64).rate),
    to: { name: appendNames(64).rate, competitor: 'raw limit' },
    atLeast: 0.6,
  },
  {
    what: 'the last 20 blocks of a 10,000-block session to those of a 20-block one',
    of: juca(windowName(10_000, 20)),
    to: juca(windowName(20, 20)),
    atMost: 1.3,
  },
  {
    what: 'listing with all sessions in the database to listing with 200',
    of: juca(listNames.large),
    to: juca(listNames.small),
    atMost: 1.2,
  },
];

const onPostgres: Expectation[] = [
  {
    what: 'appends a second at 64 callers, Juca to the bare pool',
    of: juca(appendNames(64).rate),
    to: { name: appendNames(64).rate, competitor: 'bare pool' },
    atLeast: 0.8,
  },
];

export const storeExpectationsOn = (engine: string): Expectation[] =>
  engine === 'postgres' ? onPostgres : onSqlite;
