import { sql } from 'kysely';
import type { Migration } from './migration.ts';
import { currentOwner, letCopyRead, protectOwned } from './row-security.ts';

/** How each lawyer signs documents: one row for each owner who has said so. */
export const practices: Migration = {
  name: 'practices',
  up: async (db, dialect) => {
    const isSqlite = dialect === 'sqlite';
    await db.schema
      .createTable('practices')
      .addColumn('user_id', isSqlite ? 'text' : sql`text collate "C"`, (column) =>
        column.primaryKey().notNull(),
      )
      .addColumn('content', isSqlite ? 'text' : 'json', (column) => column.notNull())
      .addColumn('updated_at', isSqlite ? 'text' : sql`timestamptz(3)`, (column) => column.notNull())
      .$call((table) => (isSqlite ? table.modifyEnd(sql`strict`) : table))
      .execute();
    if (isSqlite) return;
    await protectOwned(db, 'practices', sql`user_id = ${currentOwner}`);
    await letCopyRead(db, 'practices');
  },
};
