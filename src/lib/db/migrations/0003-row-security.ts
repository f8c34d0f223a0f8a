import { type Kysely, sql } from 'kysely';
import type { Migration } from './migration.ts';

/**
 * On PostgreSQL, the second wall: even a statement without its owner finds nothing that is not the owner's. The
 * store works as `juca_sessions` and the sign-in library as `juca_sign_in`, two roles without rights on each other's
 * tables and without the right to go around row security
 * (https://www.postgresql.org/docs/current/ddl-rowsecurity.html). SQLite has no roles.
 */
export const rowSecurity: Migration = {
  name: 'row-security',
  up: async (db, dialect) => {
    if (dialect === 'sqlite') return;
    await createRole(db, 'juca_sessions');
    await createRole(db, 'juca_sign_in');
    await protect(db, 'sessions', sql`user_id = ${owner}`);
    // As a scalar, not as EXISTS: PostgreSQL may answer that one by reading all sessions into a hash table.
    await protect(
      db,
      'messages',
      sql`(select user_id from sessions where sessions.id = messages.session_id) = ${owner}`,
    );
    await sql`grant select, insert, update, delete on sessions, messages to juca_sessions`.execute(db);
    for (const table of signInTables) {
      await sql`grant select, insert, update, delete on ${sql.table(table)} to juca_sign_in`.execute(db);
    }
  },
};

const owner = sql`current_setting('juca.owner', true)`;

const signInTables = ['auth_user', 'auth_session', 'auth_account', 'auth_verification', 'auth_rate_limit'];

/**
 * Roles belong to the whole server, so another database, or an administrator who grants them, may have made them
 * already.
 */
const createRole = async (db: Kysely<unknown>, role: string): Promise<void> => {
  const { rows } = await sql<{ member: boolean }>`
    select pg_has_role(oid, 'member') as member from pg_roles where rolname = ${role}`.execute(db);
  if (rows.length === 0) await sql`create role ${sql.ref(role)} nologin nobypassrls`.execute(db);
  if (!rows[0]?.member) await sql`grant ${sql.ref(role)} to current_user`.execute(db);
};

/** A row that the condition does not allow can be neither seen nor written, by the table's own owner neither. */
const protect = async (
  db: Kysely<unknown>,
  table: string,
  condition: ReturnType<typeof sql>,
): Promise<void> => {
  await sql`alter table ${sql.table(table)} enable row level security, force row level security`.execute(db);
  await sql`create policy ${sql.ref(`${table}_of_owner`)} on ${sql.table(table)}
    using (${condition}) with check (${condition})`.execute(db);
};
