import { type Kysely, sql } from 'kysely';
import type { DialectName } from '../dialect.ts';
import type { Migration } from './migration.ts';
import { currentOwner, letCopyRead, protectOwned } from './row-security.ts';

/** Matters, and the matter that a session belongs to. */
export const matters: Migration = {
  name: 'matters',
  up: async (db, dialect) => {
    await createMatters(db, dialect);
    await db.schema
      .alterTable('sessions')
      .addColumn('matter_id', idOf(dialect), (column) => column.references('matters.id').onDelete('set null'))
      .execute();
    // The matter comes first, because the database looks here for the sessions of one that is deleted. A session without
    // a matter has no entry, so that appending to it costs what it did.
    await sql`create index sessions_by_matter on sessions (matter_id, user_id, updated_at desc, id desc)
      where matter_id is not null`.execute(db);
    if (dialect === 'sqlite') return listMatterWithShelf(db);
    await protectOwned(db, 'matters', sql`user_id = ${currentOwner}`);
    await letCopyRead(db, 'matters');
  },
};

/** `notes` stands last, so that SQLite lists matters without reading them. */
const createMatters = async (db: Kysely<unknown>, dialect: DialectName): Promise<void> => {
  await db.schema
    .createTable('matters')
    .addColumn('id', idOf(dialect), (column) => column.primaryKey().notNull())
    .addColumn('user_id', idOf(dialect), (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('name_key', idOf(dialect), (column) => column.notNull())
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull().check(sql`state in ('open', 'closed')`))
    .addColumn('case_number', 'text')
    .addColumn('party_count', 'integer', (column) => column.notNull())
    .addColumn('parties', 'text', (column) => column.notNull())
    .addColumn('created_at', timeOf(dialect), (column) => column.notNull())
    .addColumn('updated_at', timeOf(dialect), (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('details', 'text', (column) => column.notNull())
    .addColumn('notes', 'text', (column) => column.notNull())
    .$call((table) => (dialect === 'sqlite' ? table.modifyEnd(sql`strict`) : table))
    .execute();
  await db.schema
    .createIndex('matters_by_name')
    .on('matters')
    .columns(['user_id', 'name_key', 'id'])
    .execute();
};

/** On SQLite a list is read from its index alone (see migration 1), which so needs the matter too. */
const listMatterWithShelf = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema.dropIndex('sessions_by_shelf').execute();
  await sql`create index sessions_by_shelf on sessions (user_id, shelf, updated_at desc, id desc, title, status,
    created_at, message_count, version, last_position, pinned_at, deleted_at, matter_id, metadata ->> 'phase',
    metadata ->> 'finalizedAt')`.execute(db);
};

/** Ids and keys sort by their bytes, as SQLite does it, whatever language the database server speaks. */
const idOf = (dialect: DialectName) => (dialect === 'sqlite' ? 'text' : sql`text collate "C"`);
const timeOf = (dialect: DialectName) => (dialect === 'sqlite' ? 'text' : sql`timestamptz(3)`);
