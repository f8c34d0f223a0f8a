import { sql } from 'kysely';
import type { Migration } from './migration.ts';
import { currentOwner, letSignInUse, protectOwned } from './row-security.ts';

/**
 * On PostgreSQL, the second wall: even a statement without its owner finds nothing that is not the owner's. The store
 * and the sign-in library work as two roles without rights on each other's tables and without the right to go around
 * row security (https://www.postgresql.org/docs/current/ddl-rowsecurity.html). SQLite has no roles.
 */
export const rowSecurity: Migration = {
  name: 'row-security',
  up: async (db, dialect) => {
    if (dialect === 'sqlite') return;
    await protectOwned(db, 'sessions', sql`user_id = ${currentOwner}`);
    // As a scalar, not as EXISTS: PostgreSQL may answer that one by reading all sessions into a hash table.
    await protectOwned(
      db,
      'messages',
      sql`(select user_id from sessions where sessions.id = messages.session_id) = ${currentOwner}`,
    );
    for (const table of signInTables) await letSignInUse(db, table, { copied: table !== 'auth_rate_limit' });
  },
};

const signInTables = ['auth_user', 'auth_session', 'auth_account', 'auth_verification', 'auth_rate_limit'];
