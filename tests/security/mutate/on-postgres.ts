import { Client } from 'pg';
import { postgresStatements } from '#/lib/db/dialect.ts';
import { openPostgresEngine } from '#/lib/db/postgres/engine.ts';
import { storeTables } from '#/lib/db/tables.ts';
import type { Doors } from '../../contract/suite/database.ts';
import { doorsOf } from '../../support/doors.ts';
import { roleOf } from '../../support/postgres-roles.ts';
import type { InTransaction } from '../ownership/statement-matrix.ts';
import { failing, type Verdict } from './check.ts';
import { type Mutation, mutationsOf, storeMutations, unchanged } from './places.ts';
import { contractChecks, seed, statementCheck } from './store-checks.ts';
import { mutatedOnTheWire } from './wire.ts';

/** The statement by which a transaction names its owner to row security; `executor.ts` sends it. */
const namingOwner = mutationsOf(
  'the owner of a transaction',
  "select set_config('juca.owner', $1, true)",
  [true],
  postgresStatements,
);

/** A database on which the owner is taken out of statements. */
export interface MutatedDatabase {
  url: string;
  /** Of the engine without a mutation, to make the records that are reached. */
  doors: Doors;
  /** Of the server's superuser. */
  server: Client;
}

/** Takes the owner out of each statement in turn, on PostgreSQL where row security keeps nobody out: the tests alone must notice. */
export const mutateWithoutRowSecurity = async (database: MutatedDatabase): Promise<Verdict[]> => {
  await openRowSecurity(database.server);
  await prove(database);
  const verdicts: Verdict[] = [];
  for (const mutation of [...storeMutations(postgresStatements), ...namingOwner]) {
    if (!mutation.forRowSecurityOnly) verdicts.push(await judge(mutation, database));
  }
  return verdicts;
};

/** The same with row security, which must keep every stranger out although the statement does not. */
export const mutateWithRowSecurity = async (database: MutatedDatabase): Promise<Verdict[]> => {
  await prove(database);
  const verdicts: Verdict[] = [];
  for (const mutation of [...storeMutations(postgresStatements), ...namingOwner]) {
    const verdict = await judge(mutation, database);
    const isHeld = verdict.caughtBy.length === 0 && !mutation.forRowSecurityOnly;
    verdicts.push(isHeld ? { ...verdict, heldBy: 'row security' } : verdict);
  }
  return verdicts;
};

/** Rejects where a check fails although nothing was taken out: it would catch everything. */
const prove = async (database: MutatedDatabase): Promise<void> => {
  for (const mutation of unchanged(postgresStatements)) {
    const { caughtBy } = await judge(mutation, database);
    if (caughtBy.length > 0) throw new Error(`Without a mutation these fail: ${caughtBy.join('; ')}`);
  }
};

/** A policy beside the others that lets everyone reach every row: the engine refuses a database without theirs. */
const openRowSecurity = async (server: Client): Promise<void> => {
  for (const table of storeTables)
    await server.query(`create policy open_to_all on ${table} using (true) with check (true)`);
};

const judge = async (mutation: Mutation, { url, doors }: MutatedDatabase): Promise<Verdict> => {
  const seeded = await seed(doors);
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`set role ${roleOf('sessions', url)}`);
  const statement = statementCheck(mutation, seeded, postgresStatements, inTransactionOn(client));
  const caughtBy = await failing(statement);
  await client.end();
  await mutatedOnTheWire(mutation, async () => {
    const doors = doorsOf(await openPostgresEngine({ url, connections: 4 }));
    caughtBy.push(...(await failing(contractChecks(doors))));
    await doors.sessions.close();
  });
  return { mutation: `${mutation.statement}: ${mutation.place}`, caughtBy };
};

const inTransactionOn =
  (client: Client): InTransaction =>
  async (owner, use) => {
    await client.query('begin');
    try {
      await client.query(`select set_config('juca.owner', $1, true)`, [owner]);
      return await use(async (sql, values) => (await client.query(sql, values)).rowCount ?? 0);
    } finally {
      await client.query('rollback');
    }
  };
