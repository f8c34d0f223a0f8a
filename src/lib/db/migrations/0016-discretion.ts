import { type Kysely, sql } from 'kysely';
import type { DialectName } from '../dialect.ts';
import type { Migration } from './migration.ts';
import { currentOwner, letCopyRead, protectOwned } from './row-security.ts';

/** What of each session may leave the machine, and the ledger of what left. */
export const discretion: Migration = {
  name: 'discretion',
  up: async (db, dialect) => {
    await createDiscretion(db, dialect);
    await createDepartures(db, dialect);
    if (dialect === 'sqlite') return;
    const ofSession = sql`(select user_id from sessions where sessions.id = session_discretion.session_id)`;
    await protectOwned(db, 'session_discretion', sql`${ofSession} = ${currentOwner}`);
    await protectOwned(db, 'departures', sql`user_id = ${currentOwner}`);
    for (const table of ['session_discretion', 'departures']) await letCopyRead(db, table);
  },
};

const createDiscretion = (db: Kysely<unknown>, dialect: DialectName): Promise<void> =>
  db.schema
    .createTable('session_discretion')
    .addColumn('session_id', idOf(dialect), (column) => column.primaryKey().notNull())
    .addColumn('discretion', 'text', (column) =>
      column.notNull().check(sql`discretion in ('none', 'masked', 'clear')`),
    )
    .addColumn('answering', 'integer', (column) => column.notNull())
    .addColumn('model', 'text')
    .addColumn('agreed_host', 'text')
    .addColumn('agreed_at', timeOf(dialect))
    .addColumn('stand_ins', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addForeignKeyConstraint('session_discretion_session', ['session_id'], 'sessions', ['id'], (key) =>
      key.onDelete('cascade'),
    )
    .$call((table) => (dialect === 'sqlite' ? table.modifyEnd(sql`strict`) : table))
    .execute();

/** The ledger outlives its sessions, so that it names them and refers to none. */
const createDepartures = async (db: Kysely<unknown>, dialect: DialectName): Promise<void> => {
  await db.schema
    .createTable('departures')
    .addColumn('user_id', idOf(dialect), (column) => column.notNull())
    .addColumn('id', idOf(dialect), (column) => column.notNull())
    .addColumn('session_id', 'text', (column) => column.notNull())
    .addColumn('block_id', 'text', (column) => column.notNull())
    .addColumn('at', timeOf(dialect), (column) => column.notNull())
    .addColumn('host', 'text', (column) => column.notNull())
    .addColumn('model', 'text', (column) => column.notNull())
    .addColumn('bytes', 'integer', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('masked', 'integer', (column) => column.notNull())
    .addColumn('input_tokens', 'integer')
    .addColumn('output_tokens', 'integer')
    .addPrimaryKeyConstraint('departures_by_id', ['user_id', 'id'])
    .$call((table) => (dialect === 'sqlite' ? table.modifyEnd(sql`strict`) : table))
    .execute();
  await db.schema
    .createIndex('departures_by_time')
    .on('departures')
    .expression(sql`user_id, at desc, id desc`)
    .execute();
};

/** Ids sort by their bytes, as SQLite does it, whatever language the database server speaks. */
const idOf = (dialect: DialectName) => (dialect === 'sqlite' ? 'text' : sql`text collate "C"`);
const timeOf = (dialect: DialectName) => (dialect === 'sqlite' ? 'text' : sql`timestamptz(3)`);
