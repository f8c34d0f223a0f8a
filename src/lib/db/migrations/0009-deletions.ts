import { sql } from 'kysely';
import { roleNames } from '../roles.ts';
import type { Migration } from './migration.ts';

/**
 * Accounts that are being deleted, and what is kept of those that were: a receipt's number, its times and counts. The
 * user's id is there until nothing of the account is left.
 */
export const deletions: Migration = {
  name: 'deletions',
  up: async (db, dialect) => {
    const time = dialect === 'sqlite' ? 'text' : sql`timestamptz(3)`;
    await db.schema
      .createTable('auth_deletion')
      .addColumn('receipt', 'text', (column) => column.primaryKey().notNull())
      .addColumn('user_id', 'text')
      .addColumn('requested_at', time, (column) => column.notNull())
      .addColumn('finished_at', time)
      .addColumn('session_count', 'integer', (column) => column.notNull())
      .addColumn('block_count', 'integer', (column) => column.notNull())
      .addColumn('decision_count', 'integer', (column) => column.notNull())
      .addColumn('sign_in_count', 'integer', (column) => column.notNull())
      .$call((table) => (dialect === 'sqlite' ? table.modifyEnd(sql`strict`) : table))
      .execute();
    await db.schema
      .createIndex('auth_deletion_by_user_id')
      .on('auth_deletion')
      .column('user_id')
      .where('user_id', 'is not', null)
      .execute();
    if (dialect === 'sqlite') return;
    const { sign_in: signIn, copy } = await roleNames(db);
    await sql`grant select, insert, update, delete on auth_deletion to ${sql.ref(signIn)}`.execute(db);
    await sql`grant select on auth_deletion to ${sql.ref(copy)}`.execute(db);
  },
};
