import { type Kysely, sql } from 'kysely';
import type { DialectName } from '../dialect.ts';
import type { Migration } from './migration.ts';
import { currentOwner, letCopyRead, protectOwned } from './row-security.ts';

/** Each owner's index of what sessions say (decision 0041). A copy leaves it out. */
export const search: Migration = {
  name: 'search',
  up: async (db, dialect) => {
    for (const [name, { columns, key }] of Object.entries(tables))
      await create(db, dialect, name, columns, key);
    if (dialect === 'sqlite') return;
    for (const name of Object.keys(tables)) {
      await protectOwned(db, name, sql`user_id = ${currentOwner}`);
      await letCopyRead(db, name);
    }
  },
};

type Kind = 'key' | 'text' | 'integer' | 'time';

const tables: Record<string, { columns: Record<string, Kind>; key: readonly string[] }> = {
  search_indexes: {
    columns: { user_id: 'key', version: 'text', last_session: 'integer', last_chunk: 'integer' },
    key: ['user_id'],
  },
  search_sessions: {
    columns: {
      ...{ user_id: 'key', session_id: 'key', number: 'integer' },
      ...{ version: 'integer', position: 'integer', title: 'text' },
    },
    key: ['user_id', 'session_id'],
  },
  search_documents: {
    columns: {
      ...{ user_id: 'key', session_number: 'integer', position: 'integer' },
      ...{ timestamp: 'time', entries: 'text' },
    },
    key: ['user_id', 'session_number', 'position'],
  },
  search_chunks: { columns: { user_id: 'key', chunk: 'integer', map: 'text' }, key: ['user_id', 'chunk'] },
  search_entries: {
    columns: { user_id: 'key', bucket: 'integer', chunk: 'integer', entries: 'text' },
    key: ['user_id', 'bucket', 'chunk'],
  },
};

const create = async (
  db: Kysely<unknown>,
  dialect: DialectName,
  name: string,
  columns: Record<string, Kind>,
  key: readonly string[],
): Promise<void> => {
  const isSqlite = dialect === 'sqlite';
  let table = db.schema.createTable(name);
  for (const [column, kind] of Object.entries(columns))
    table = table.addColumn(column, typeOf(kind, isSqlite), (definition) => definition.notNull());
  await table
    .addPrimaryKeyConstraint(`${name}_by_owner`, key as never)
    // With `without rowid` SQLite would keep no more than a quarter of a page of a row beside its key, and the rest of
    // each in a page of its own (https://www.sqlite.org/fileformat2.html#cell_payload_overflow_pages).
    .$call((each) => (isSqlite ? each.modifyEnd(sql`strict`) : each))
    .execute();
};

/** Keys sort by their bytes, as SQLite does it, whatever language the database server speaks. */
const typeOf = (kind: Kind, isSqlite: boolean) => {
  if (kind === 'integer') return 'integer' as const;
  if (isSqlite || kind === 'text') return 'text' as const;
  return kind === 'key' ? sql`text collate "C"` : sql`timestamptz(3)`;
};
