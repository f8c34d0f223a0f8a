import { type Kysely, sql } from 'kysely';
import type { DialectName } from '../dialect.ts';
import type { Migration } from './migration.ts';
import { currentOwner, letCopyRead, protectOwned } from './row-security.ts';

/** Each user's library of decisions, with an index of its own that begins with the owner. */
export const library: Migration = {
  name: 'library',
  up: async (db, dialect) => {
    await createLibraries(db, dialect);
    await createDecisions(db, dialect);
    await createTerms(db, dialect);
    if (dialect === 'sqlite') return;
    for (const table of ['libraries', 'decisions', 'decision_terms']) {
      await protectOwned(db, table, sql`user_id = ${currentOwner}`);
      await letCopyRead(db, table);
    }
  },
};

const createLibraries = (db: Kysely<unknown>, dialect: DialectName): Promise<void> =>
  db.schema
    .createTable('libraries')
    .addColumn('user_id', keyOf(dialect), (column) => column.primaryKey().notNull())
    .addColumn('last_ordinal', 'integer', (column) => column.notNull())
    .addColumn('decisions', 'integer', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .$call((table) => (dialect === 'sqlite' ? table.modifyEnd(sql`strict`) : table))
    .execute();

const createDecisions = async (db: Kysely<unknown>, dialect: DialectName): Promise<void> => {
  const time = dialect === 'sqlite' ? 'text' : sql`timestamptz(3)`;
  await db.schema
    .createTable('decisions')
    .addColumn('id', keyOf(dialect), (column) => column.primaryKey().notNull())
    .addColumn('user_id', keyOf(dialect), (column) => column.notNull())
    .addColumn('identity', keyOf(dialect), (column) => column.notNull())
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('content', dialect === 'sqlite' ? 'text' : 'json', (column) => column.notNull())
    .addColumn('imported_at', time, (column) => column.notNull())
    .addColumn('updated_at', time, (column) => column.notNull())
    .$call((table) => (dialect === 'sqlite' ? table.modifyEnd(sql`strict`) : table))
    .execute();
  for (const column of ['identity', 'ordinal']) {
    const index = db.schema.createIndex(`decisions_by_${column}`).unique().on('decisions');
    await index.columns(['user_id', column]).execute();
  }
};

/**
 * In SQLite the key is the table. The block comes before the term, so that what an import writes lies side by side:
 * terms before blocks would have every batch touch a page for each of its words.
 */
const createTerms = (db: Kysely<unknown>, dialect: DialectName): Promise<void> =>
  db.schema
    .createTable('decision_terms')
    .addColumn('user_id', keyOf(dialect), (column) => column.notNull())
    .addColumn('block', keyOf(dialect), (column) => column.notNull())
    .addColumn('term', keyOf(dialect), (column) => column.notNull())
    .addColumn('postings', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('decision_terms_by_owner', ['user_id', 'block', 'term'])
    .$call((table) => (dialect === 'sqlite' ? table.modifyEnd(sql`strict, without rowid`) : table))
    .execute();

/** Keys sort by their bytes, as SQLite does it, whatever language the database server speaks. */
const keyOf = (dialect: DialectName) => (dialect === 'sqlite' ? 'text' : sql`text collate "C"`);
