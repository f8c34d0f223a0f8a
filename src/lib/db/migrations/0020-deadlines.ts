import { type Kysely, sql } from 'kysely';
import type { DialectName } from '../dialect.ts';
import type { Migration } from './migration.ts';
import { currentOwner, letCopyRead, letSignInUse, protectOwned } from './row-security.ts';

/** Deadlines, the calendars of courts that they are reckoned by, and the secret addresses of their feeds. */
export const deadlines: Migration = {
  name: 'deadlines',
  up: async (db, dialect) => {
    await createDeadlines(db, dialect);
    await createCalendars(db, dialect);
    await createFeeds(db, dialect);
    if (dialect === 'sqlite') return;
    for (const table of ['deadlines', 'court_calendars']) {
      await protectOwned(db, table, sql`user_id = ${currentOwner}`);
      await letCopyRead(db, table);
    }
    await letSignInUse(db, 'auth_calendar_feed', { copied: true });
  },
};

const createDeadlines = async (db: Kysely<unknown>, dialect: DialectName): Promise<void> => {
  const key = keyOf(dialect);
  const time = timeOf(dialect);
  await db.schema
    .createTable('deadlines')
    .addColumn('user_id', key, (column) => column.notNull())
    .addColumn('id', key, (column) => column.notNull())
    .addColumn('session_id', key)
    .addColumn('matter_id', key)
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('notes', 'text', (column) => column.notNull())
    .addColumn('court', key, (column) => column.notNull())
    .addColumn('comarca_key', key, (column) => column.notNull())
    .addColumn('first_day', key, (column) => column.notNull())
    .addColumn('last_day', key, (column) => column.notNull())
    .addColumn('last_time', 'text')
    .addColumn('said', 'text', (column) => column.notNull())
    .addColumn('check_due', 'integer', (column) => column.notNull())
    .addColumn('done_at', time)
    .addColumn('created_at', time, (column) => column.notNull())
    .addColumn('updated_at', time, (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('basis', jsonOf(dialect), (column) => column.notNull())
    .addColumn('warnings', jsonOf(dialect), (column) => column.notNull())
    .addColumn('recheck', jsonOf(dialect))
    .addPrimaryKeyConstraint('deadlines_by_id', ['user_id', 'id'])
    .addForeignKeyConstraint('deadlines_session', ['session_id'], 'sessions', ['id'], (foreign) =>
      foreign.onDelete('set null'),
    )
    .addForeignKeyConstraint('deadlines_matter', ['matter_id'], 'matters', ['id'], (foreign) =>
      foreign.onDelete('set null'),
    )
    .$call((table) => (dialect === 'sqlite' ? table.modifyEnd(sql`strict`) : table))
    .execute();
  for (const index of indexes) await sql`create index ${index}`.execute(db);
};

const indexes = [
  sql`deadlines_open on deadlines (user_id, last_day, id) where done_at is null`,
  sql`deadlines_done on deadlines (user_id, done_at desc, id desc) where done_at is not null`,
  sql`deadlines_to_check on deadlines (user_id, last_day, id) where recheck is not null`,
  sql`deadlines_due on deadlines (user_id, check_due, court, comarca_key, id)`,
  sql`deadlines_of_session on deadlines (session_id, last_day, id)`,
  sql`deadlines_of_matter on deadlines (matter_id, last_day, id)`,
  sql`deadlines_of_court on deadlines (user_id, court)`,
];

/** `content` stands last, so that SQLite lists calendars without reading their days. */
const createCalendars = async (db: Kysely<unknown>, dialect: DialectName): Promise<void> => {
  const key = keyOf(dialect);
  await db.schema
    .createTable('court_calendars')
    .addColumn('user_id', key, (column) => column.notNull())
    .addColumn('id', key, (column) => column.notNull())
    .addColumn('court', key, (column) => column.notNull())
    .addColumn('comarca', 'text')
    .addColumn('comarca_key', key, (column) => column.notNull())
    .addColumn('from_day', key, (column) => column.notNull())
    .addColumn('to_day', key, (column) => column.notNull())
    .addColumn('as_of', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('day_count', 'integer', (column) => column.notNull())
    .addColumn('updated_at', timeOf(dialect), (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('content', jsonOf(dialect), (column) => column.notNull())
    .addPrimaryKeyConstraint('court_calendars_by_id', ['user_id', 'id'])
    .addUniqueConstraint('court_calendars_by_span', ['user_id', 'court', 'comarca_key', 'from_day', 'to_day'])
    .$call((table) => (dialect === 'sqlite' ? table.modifyEnd(sql`strict`) : table))
    .execute();
};

/** The id is the SHA-256 of the address's token. No key leads to the user: the user of a dev sign-in is in no table. */
const createFeeds = async (db: Kysely<unknown>, dialect: DialectName): Promise<void> => {
  await db.schema
    .createTable('auth_calendar_feed')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('user_id', 'text', (column) => column.notNull().unique())
    .addColumn('created_at', timeOf(dialect), (column) => column.notNull())
    .$call((table) => (dialect === 'sqlite' ? table.modifyEnd(sql`strict`) : table))
    .execute();
};

/** Ids and days sort by their bytes, as SQLite does it, whatever language the database server speaks. */
const keyOf = (dialect: DialectName) => (dialect === 'sqlite' ? 'text' : sql`text collate "C"`);
const timeOf = (dialect: DialectName) => (dialect === 'sqlite' ? 'text' : sql`timestamptz(3)`);
const jsonOf = (dialect: DialectName) => (dialect === 'sqlite' ? 'text' : 'json');
