import { type Kysely, sql } from 'kysely';
import type { Migration } from './migration.ts';

/** Tags of sessions. */
export const tags: Migration = {
  name: 'tags',
  up: async (db, dialect) => {
    await addColumn(db, 'tags', '[]');
    await addColumn(db, 'tag_keys', '');
    // A session without tags has no entry, and an append to one that has some changes none: its id stays.
    await sql`create index sessions_tagged on sessions (user_id, id desc${sql.raw(dialect === 'sqlite' ? ', tags, tag_keys' : '')})
      where tag_keys <> '' and deleted_at is null`.execute(db);
    if (dialect === 'sqlite') await listTagsWithShelf(db);
  },
};

const addColumn = (db: Kysely<unknown>, name: string, empty: string): Promise<void> =>
  db.schema
    .alterTable('sessions')
    .addColumn(name, 'text', (column) => column.notNull().defaultTo(empty))
    .execute();

/** On SQLite a list is read from its index alone (see migration 1), filters included. */
const listTagsWithShelf = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema.dropIndex('sessions_by_shelf').execute();
  await sql`create index sessions_by_shelf on sessions (user_id, shelf, updated_at desc, id desc, title, status,
    created_at, message_count, version, last_position, pinned_at, deleted_at, matter_id, tags, tag_keys,
    metadata ->> 'phase', metadata ->> 'finalizedAt')`.execute(db);
};
