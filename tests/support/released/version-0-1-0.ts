import { readFileSync } from 'node:fs';
import { Kysely, PostgresDialect, SqliteDialect, sql } from 'kysely';
import { Pool } from 'pg';
import type { DialectName } from '#/lib/db/dialect.ts';
import { migrations } from '#/lib/db/migrations/index.ts';
import { ensureRoles } from '#/lib/db/postgres/ensure-roles.ts';
import { openConnection } from '#/lib/db/sqlite/connection.ts';
import type { ContractDatabase } from '../../contract/suite/database.ts';
import { run } from '../run-statement.ts';

/** The migrations of version 0.1.0. */
const known = migrations.slice(0, 5);
const rows = readFileSync(new URL('./version-0.1.0.sql', import.meta.url), 'utf8');

/** Makes an empty database one that version 0.1.0 has written to. */
export const fillAsVersion010 = async (database: ContractDatabase): Promise<void> => {
  const { SQLITE_PATH, DATABASE_URL } = database.settings;
  const dialect = SQLITE_PATH
    ? new SqliteDialect({ database: openConnection(SQLITE_PATH, 'writer') })
    : new PostgresDialect({ pool: new Pool({ connectionString: DATABASE_URL, max: 1 }) });
  const db = new Kysely<unknown>({ dialect });
  try {
    if (DATABASE_URL) await ensureRoles(db);
    await migrateTo010(db, DATABASE_URL ? 'postgres' : 'sqlite');
  } finally {
    await db.destroy();
  }
  await run(database, rows);
};

const migrateTo010 = (db: Kysely<unknown>, dialect: DialectName): Promise<void> =>
  db.transaction().execute(async (transaction) => {
    await sql`create table schema_migrations
      (version integer not null primary key, name text not null, applied_at text not null)`.execute(
      transaction,
    );
    for (const [index, { name, up }] of known.entries()) {
      await up(transaction, dialect);
      await sql`insert into schema_migrations values (${index + 1}, ${name}, '2026-11-22')`.execute(
        transaction,
      );
    }
  });

/** Whose rows they are. */
export const ownerOf010 = { id: '019ab000-0000-7000-8000-00000000a4a0' };

/** The finalized documents by the ids of their blocks: what the lawyer was told, and may have noted down. */
export const hashesOf010 = {
  '2bad7561-a901-55b7-abbf-6136197f9ee2': '253cb7e9f805475ffbd9f9b0e560f4023d582385dfb153bfd713683f5ce4deef',
  '6fa4d1e9-7b90-516d-a782-3a91b438c69d': '214d8c108b27619307e0256c49f8ea6ea72b44903a90b56f00a149edd2e69e81',
};
