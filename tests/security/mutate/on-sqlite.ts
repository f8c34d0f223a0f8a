import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteStatements } from '#/lib/db/dialect.ts';
import { openConnection } from '#/lib/db/sqlite/connection.ts';
import { doorsOf } from '../../support/doors.ts';
import { openInProcessEngine } from '../../support/in-process-engine.ts';
import { rolledBack } from '../../support/sqlite-database.ts';
import type { InTransaction } from '../ownership/statement-matrix.ts';
import { failing, type Verdict } from './check.ts';
import { type Mutation, storeMutations, unchanged } from './places.ts';
import { contractChecks, seed, statementCheck } from './store-checks.ts';

/** Takes the owner out of each statement of the store in turn, on SQLite. */
export const mutateOnSqlite = async (): Promise<Verdict[]> => {
  const verdicts: Verdict[] = [];
  for (const mutation of storeMutations(sqliteStatements)) verdicts.push(await judge(mutation));
  return verdicts;
};

/** The checks that fail although nothing was taken out. */
export const failingUnchanged = async (): Promise<string[]> => {
  const names = new Set<string>();
  for (const mutation of unchanged(sqliteStatements))
    for (const name of (await judge(mutation)).caughtBy) names.add(name);
  return [...names];
};

const judge = async (mutation: Mutation): Promise<Verdict> => {
  const folder = mkdtempSync(join(tmpdir(), 'juca-mutate-'));
  const path = join(folder, 'juca.db');
  try {
    const seeding = doorsOf(await openInProcessEngine(path));
    const seeded = await seed(seeding);
    await seeding.sessions.close();
    const connection = openConnection(path, 'writer');
    const inTransaction: InTransaction = (_owner, use) => rolledBack(connection, use);
    const caughtBy = await failing(statementCheck(mutation, seeded, sqliteStatements, inTransaction));
    connection.close();
    const doors = doorsOf(
      await openInProcessEngine(path, (text) => (text === mutation.from ? mutation.to : text)),
    );
    caughtBy.push(...(await failing(contractChecks(doors))));
    await doors.sessions.close();
    return { mutation: `${mutation.statement}: ${mutation.place}`, caughtBy };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
