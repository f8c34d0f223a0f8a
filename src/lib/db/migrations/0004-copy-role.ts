import type { Migration } from './migration.ts';
import { letCopyRead } from './row-security.ts';

/**
 * On PostgreSQL, what `juca db copy` may read: the rows of every owner, and none to write. Nobody is a member of its
 * role; the copy joins it inside a transaction that is rolled back (docs/decisions/0007-copy.md). SQLite has no roles.
 */
export const copyRole: Migration = {
  name: 'copy-role',
  up: async (db, dialect) => {
    if (dialect === 'sqlite') return;
    for (const table of ['sessions', 'messages']) await letCopyRead(db, table);
  },
};
