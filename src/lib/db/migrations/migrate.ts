import { type Kysely, sql } from 'kysely';
import { unfinishedTable } from '../copy/unfinished.ts';
import type { DialectName } from '../dialect.ts';
import { migrations } from './index.ts';

/** A database that this version of Juca must not touch, in words for the operator. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

/**
 * Gives the number of the last migration that ran. Throws `MigrationError` for a database that a newer version has
 * migrated or that a copy has not finished.
 */
export const knownVersion = async (db: Kysely<unknown>): Promise<number> => {
  if (await hasTable(db, unfinishedTable)) {
    throw new MigrationError(
      'The database is an unfinished copy. Run the same `juca db copy` again: it goes on where it stopped.',
    );
  }
  const current = await currentVersion(db);
  if (current > migrations.length) {
    throw new MigrationError(
      `The database is at schema ${current}; this version of Juca knows ${migrations.length}. Start a newer Juca.`,
    );
  }
  return current;
};

/** Brings the schema up to date, each step in a transaction of its own. Throws as `knownVersion` does, before anything. */
export const migrate = async (db: Kysely<unknown>, dialect: DialectName): Promise<void> => {
  const current = await knownVersion(db);
  if (current === migrations.length) return;
  await createHistory(db);
  for (const [index, migration] of migrations.entries()) {
    if (index < current) continue;
    await db.transaction().execute(async (transaction) => {
      await migration.up(transaction, dialect);
      await record(transaction, index + 1, migration.name);
    });
  }
};

/** The number of the last migration that ran; 0 in a new database. */
const currentVersion = async (db: Kysely<unknown>): Promise<number> => {
  if (!(await hasTable(db, 'schema_migrations'))) return 0;
  const { rows } = await sql<{
    version: number | null;
  }>`select max(version) as version from schema_migrations`.execute(db);
  return rows[0]?.version ?? 0;
};

const hasTable = async (db: Kysely<unknown>, name: string): Promise<boolean> => {
  const tables = await db.introspection.getTables();
  return tables.some((table) => table.name === name);
};

const createHistory = (db: Kysely<unknown>): Promise<void> =>
  db.schema
    .createTable('schema_migrations')
    .ifNotExists()
    .addColumn('version', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('applied_at', 'text', (column) => column.notNull())
    .execute();

const record = async (db: Kysely<unknown>, version: number, name: string): Promise<void> => {
  await sql`insert into schema_migrations (version, name, applied_at)
    values (${version}, ${name}, ${new Date().toISOString()})`.execute(db);
};
