import { type Kysely, sql } from 'kysely';
import type { DialectName } from '../dialect.ts';
import type { Migration } from './migration.ts';

/** Sessions and their blocks. */
export const sessions: Migration = {
  name: 'sessions',
  up: async (db, dialect) => {
    await createSessions(db, dialect);
    await createMessages(db, dialect);
  },
};

const createSessions = async (db: Kysely<unknown>, dialect: DialectName): Promise<void> => {
  const time = timeOf(dialect);
  const id = idOf(dialect);
  await db.schema
    .createTable('sessions')
    .addColumn('id', id, (column) => column.primaryKey().notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull().check(sql`status in ('active', 'archived')`))
    .addColumn('created_at', time, (column) => column.notNull())
    .addColumn('updated_at', time, (column) => column.notNull())
    .addColumn('message_count', 'integer', (column) => column.notNull())
    .addColumn('metadata', jsonOf(dialect), (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('last_position', 'integer', (column) => column.notNull())
    .addColumn('pinned_at', time)
    .addColumn('deleted_at', time)
    .addColumn('shelf', 'text', (column) => column.generatedAlwaysAs(shelf).stored().notNull())
    .$call((table) => (dialect === 'sqlite' ? table.modifyEnd(sql`strict`) : table))
    .execute();
  const index = db.schema.createIndex('sessions_by_shelf').on('sessions');
  await index.expression(dialect === 'sqlite' ? sql`${shelfOrder}, ${alsoListed}` : shelfOrder).execute();
};

const shelfOrder = sql`user_id, shelf, updated_at desc, id desc`;
/**
 * Everything else that a list shows, so that a page of a list is read from neighbouring entries of the index. Without
 * it each session costs a page of the table that lies anywhere, and the larger the database, the longer a list takes.
 */
const alsoListed = sql`title, status, created_at, message_count, version, last_position, pinned_at, deleted_at,
  metadata ->> 'phase', metadata ->> 'finalizedAt'`;

/**
 * The key is the id within its session, so that two owners' equal ids never meet; the id comes first because ids
 * follow time, which keeps inserts at one end of the index.
 */
const createMessages = async (db: Kysely<unknown>, dialect: DialectName): Promise<void> => {
  const time = timeOf(dialect);
  const id = idOf(dialect);
  await db.schema
    .createTable('messages')
    .addColumn('id', id, (column) => column.notNull())
    .addColumn('session_id', id, (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('content', jsonOf(dialect), (column) => column.notNull())
    .addColumn('timestamp', time, (column) => column.notNull())
    .addColumn('metadata', jsonOf(dialect), (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('removed_at', time)
    .addPrimaryKeyConstraint('messages_by_id', ['id', 'session_id'])
    .addForeignKeyConstraint('messages_session', ['session_id'], 'sessions', ['id'], (key) =>
      key.onDelete('cascade'),
    )
    .$call((table) => (dialect === 'sqlite' ? table.modifyEnd(sql`strict`) : table))
    .execute();
  await createMessageIndex(db, 'position');
  await createMessageIndex(db, 'version');
};

const createMessageIndex = (db: Kysely<unknown>, column: 'position' | 'version'): Promise<void> =>
  db.schema
    .createIndex(`messages_by_${column}`)
    .unique()
    .on('messages')
    .columns(['session_id', column])
    .execute();

const shelf = sql`case
  when deleted_at is not null then 'trash'
  when status = 'archived' then 'archived'
  when pinned_at is not null then 'pinned'
  else 'active' end`;

/** Ids sort by their bytes, as SQLite does it, whatever language the database server speaks. */
const idOf = (dialect: DialectName) => (dialect === 'sqlite' ? 'text' : sql`text collate "C"`);
const timeOf = (dialect: DialectName) => (dialect === 'sqlite' ? 'text' : sql`timestamptz(3)`);
/** PostgreSQL's `json` keeps the text as it was given, as SQLite does; `jsonb` would reorder its keys. */
const jsonOf = (dialect: DialectName) => (dialect === 'sqlite' ? 'text' : 'json');
