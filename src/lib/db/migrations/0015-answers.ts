import { type Kysely, sql } from 'kysely';
import { roleNames } from '../roles.ts';
import type { Migration } from './migration.ts';
import { currentOwner, letCopyRead, protectOwned } from './row-security.ts';

/** The answers that are being written: a run for each session at most, and the parts of its text. */
export const answers: Migration = {
  name: 'answers',
  up: async (db, dialect) => {
    const isSqlite = dialect === 'sqlite';
    const id = isSqlite ? 'text' : sql`text collate "C"`;
    const time = isSqlite ? 'text' : sql`timestamptz(3)`;
    await db.schema
      .createTable('answer_runs')
      .addColumn('session_id', id, (column) =>
        column.primaryKey().notNull().references('sessions.id').onDelete('cascade'),
      )
      .addColumn('user_id', 'text', (column) => column.notNull())
      .addColumn('run_id', id, (column) => column.notNull())
      .addColumn('block_id', id, (column) => column.notNull())
      .addColumn('base', 'integer', (column) => column.notNull())
      .addColumn('length', 'integer', (column) => column.notNull())
      .addColumn('started_at', time, (column) => column.notNull())
      .addColumn('lease_until', time, (column) => column.notNull())
      .addColumn('stop_requested', 'integer', (column) => column.notNull())
      .addColumn('writer', id)
      .$call((table) => (isSqlite ? table.modifyEnd(sql`strict`) : table))
      .execute();
    await db.schema
      .createTable('answer_parts')
      .addColumn('session_id', id, (column) => column.notNull())
      .addColumn('finish', 'integer', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('answer_parts_by_finish', ['session_id', 'finish'])
      .addForeignKeyConstraint('answer_parts_run', ['session_id'], 'answer_runs', ['session_id'], (key) =>
        key.onDelete('cascade'),
      )
      .$call((table) => (isSqlite ? table.modifyEnd(sql`strict`) : table))
      .execute();
    if (!isSqlite) await protect(db);
  },
};

const protect = async (db: Kysely<unknown>): Promise<void> => {
  await protectOwned(db, 'answer_runs', sql`user_id = ${currentOwner}`);
  await protectOwned(
    db,
    'answer_parts',
    sql`(select user_id from answer_runs where answer_runs.session_id = answer_parts.session_id) = ${currentOwner}`,
  );
  for (const table of ['answer_runs', 'answer_parts']) await letCopyRead(db, table);
  await letFindOverdue(db);
};

/**
 * The function by which a process finds the runs of processes that are gone. It gives ids only. It runs with the rights
 * of the user who migrates, for whom row security lets it read the runs of all owners; the store's role has no part in that.
 */
const letFindOverdue = async (db: Kysely<unknown>): Promise<void> => {
  const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(db);
  const path = sql`pg_catalog, ${sql.ref(rows[0]?.schema ?? 'public')}, pg_temp`;
  await sql`create policy answer_runs_overdue on answer_runs for select to current_user using (true)`.execute(
    db,
  );
  await sql`
    create function juca_overdue_answers(until timestamptz, most integer) returns table (owner text, session text)
    language sql stable security definer set search_path = ${path} as $$
      select r.user_id, r.session_id from answer_runs r where r.lease_until < until order by r.lease_until limit most
    $$`.execute(db);
  await sql`revoke all on function juca_overdue_answers(timestamptz, integer) from public`.execute(db);
  const { sign_in: signIn } = await roleNames(db);
  await sql`grant execute on function juca_overdue_answers(timestamptz, integer) to ${sql.ref(signIn)}`.execute(
    db,
  );
};
