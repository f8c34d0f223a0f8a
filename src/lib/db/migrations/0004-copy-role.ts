import { type Kysely, sql } from 'kysely';
import type { Migration } from './migration.ts';

/**
 * On PostgreSQL, the role that `juca db copy` reads as: it sees the rows of every owner and can write none. Nobody is
 * a member of it; the copy joins it inside a transaction that is rolled back (docs/decisions/0007-copy.md). Whoever
 * is made a member by hand sees nothing more either, until he takes the role on. SQLite has no roles.
 */
export const copyRole: Migration = {
  name: 'copy-role',
  up: async (db, dialect) => {
    if (dialect === 'sqlite') return;
    await createRole(db);
    await sql`grant select on ${sql.join(copied.map((table) => sql.table(table)))} to juca_copy`.execute(db);
    for (const table of ['sessions', 'messages']) {
      await sql`create policy ${sql.ref(`${table}_to_copy`)} on ${sql.table(table)} for select to juca_copy
        using (current_user = 'juca_copy')`.execute(db);
    }
  },
};

const copied = ['auth_user', 'auth_session', 'auth_account', 'auth_verification', 'sessions', 'messages'];

/** Roles belong to the whole server, so another database may have made it already. */
const createRole = async (db: Kysely<unknown>): Promise<void> => {
  const { rows } = await sql`select 1 from pg_roles where rolname = 'juca_copy'`.execute(db);
  if (rows.length === 0) await sql`create role juca_copy nologin nobypassrls`.execute(db);
};
