import { sql } from 'kysely';
import type { Migration } from './migration.ts';
import { currentOwner, letCopyRead, protectOwned } from './row-security.ts';

/**
 * Texts of statutes that an owner imported, one row for each statute. `content` stands last, so that SQLite lists
 * statutes without reading their texts.
 */
export const statutes: Migration = {
  name: 'statutes',
  up: async (db, dialect) => {
    const isSqlite = dialect === 'sqlite';
    const key = isSqlite ? 'text' : sql`text collate "C"`;
    await db.schema
      .createTable('statutes')
      .addColumn('user_id', key, (column) => column.notNull())
      .addColumn('urn', key, (column) => column.notNull())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('article_count', 'integer', (column) => column.notNull())
      .addColumn('size', 'integer', (column) => column.notNull())
      .addColumn('imported_at', isSqlite ? 'text' : sql`timestamptz(3)`, (column) => column.notNull())
      .addColumn('numbers', 'text', (column) => column.notNull())
      .addColumn('content', isSqlite ? 'text' : 'json', (column) => column.notNull())
      .addPrimaryKeyConstraint('statutes_by_owner', ['user_id', 'urn'])
      .$call((table) => (isSqlite ? table.modifyEnd(sql`strict`) : table))
      .execute();
    if (isSqlite) return;
    await protectOwned(db, 'statutes', sql`user_id = ${currentOwner}`);
    await letCopyRead(db, 'statutes');
  },
};
