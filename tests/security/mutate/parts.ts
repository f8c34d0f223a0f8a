import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { openPostgresEngine } from '#/lib/db/postgres/engine.ts';
import { doorsOf } from '../../support/doors.ts';
import { openInProcessEngine } from '../../support/in-process-engine.ts';
import { startPostgres } from '../../support/postgres.ts';
import type { Verdict } from './check.ts';
import * as doors from './doors.ts';
import * as postgres from './on-postgres.ts';
import * as sqlite from './on-sqlite.ts';
import { mutatePolicies } from './policies.ts';
import { mutateSignIns } from './sign-ins.ts';

/** A kind of mutations. Rejects where a check fails although nothing was taken out. */
export interface MutationPart {
  what: string;
  run: () => Promise<Verdict[]>;
}

export const parts: Readonly<Record<string, MutationPart>> = {
  'statements-sqlite': {
    what: 'the owner, out of each statement of the store on SQLite',
    run: () => proven(sqlite.failingUnchanged, sqlite.mutateOnSqlite),
  },
  'statements-postgres-bare': {
    what: 'the same on PostgreSQL without row security',
    run: () => onPostgres(postgres.mutateWithoutRowSecurity),
  },
  'statements-postgres': {
    what: 'the same on PostgreSQL with row security as a second wall',
    run: () => onPostgres(postgres.mutateWithRowSecurity),
  },
  policies: {
    what: 'each policy of row security dropped or opened, and row security switched off table by table',
    run: () => onPostgres(mutatePolicies),
  },
  'sign-ins-sqlite': {
    what: 'the user, out of each statement of the sign-in tables on SQLite',
    run: () => inFolder(async (path) => onEngine(await openInProcessEngine(path), 'sqlite')),
  },
  'sign-ins-postgres': {
    what: 'the same on PostgreSQL',
    run: () =>
      onPostgres(async ({ url }) => onEngine(await openPostgresEngine({ url, connections: 4 }), 'postgres')),
  },
  doors: {
    what: 'the sign-in check, out of each route of the API and each Server Action',
    run: () => proven(doors.failingUnchanged, doors.mutateDoors),
  },
};

/** Mutates only where every check holds without a mutation: one that always fails would catch everything. */
const proven = async (
  failingUnchanged: () => Promise<string[]>,
  mutate: () => Promise<Verdict[]>,
): Promise<Verdict[]> => {
  const failing = await failingUnchanged();
  if (failing.length > 0) throw new Error(`Without a mutation these fail: ${failing.join('; ')}`);
  return mutate();
};

const onEngine = async (
  engine: Parameters<typeof mutateSignIns>[0],
  dialect: Parameters<typeof mutateSignIns>[1],
): Promise<Verdict[]> => {
  try {
    return await mutateSignIns(engine, dialect);
  } finally {
    await engine.close();
  }
};

const onPostgres = async (
  run: (database: postgres.MutatedDatabase) => Promise<Verdict[]>,
): Promise<Verdict[]> => {
  const cluster = await startPostgres();
  const url = await cluster.createDatabase();
  const opened = doorsOf(await openPostgresEngine({ url, connections: 4 }));
  const server = new Client({ connectionString: url });
  await server.connect();
  const database = { url, doors: opened, server };
  try {
    return await run(database);
  } finally {
    await opened.sessions.close();
    await server.end();
    await cluster.stop();
  }
};

const inFolder = async <T>(use: (path: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'juca-mutate-'));
  try {
    return await use(join(folder, 'juca.db'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
