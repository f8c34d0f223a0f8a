import { afterAll, describe, expect, it } from 'vitest';
import { copiedTables, tablesLeftOut } from '#/lib/db/copy/copied-tables.ts';
import type { ColumnKind } from '#/lib/db/tables.ts';
import { copyDatabases, pathOf, urlOf } from '../support/copy/database.ts';
import { withClient } from '../support/postgres-database.ts';
import { withConnection } from '../support/sqlite-database.ts';

const kinds: Record<string, ColumnKind> = {
  text: 'text',
  integer: 'integer',
  boolean: 'boolean',
  json: 'json',
  'timestamp with time zone': 'time',
};

/** The tables that are copied, each with its columns' kinds in order of name. */
const wanted = (kindOf: (kind: ColumnKind) => string) =>
  copiedTables.map(({ name, columns }) => [
    name,
    Object.entries(columns)
      .map(([column, kind]) => `${column} ${kindOf(kind)}`)
      .sort(),
  ]);

/** A migration that adds a table or a column makes these fail until it is copied or named as left out. */
describe('what is copied', () => {
  const databases = copyDatabases();
  afterAll(() => databases.cleanUp());

  it('is every table and stored column of PostgreSQL, each as its kind', async () => {
    const database = await databases.make('PostgreSQL');
    await database.migrate();
    const { rows } = await withClient(urlOf(database), (client) =>
      client.query<{ table: string; name: string; type: string }>(
        `select table_name as table, column_name as name, data_type as type from information_schema.columns
         where table_schema = 'public' and is_generated = 'NEVER'`,
      ),
    );
    const found = Map.groupBy(rows, ({ table }) => table);
    expect([...found.keys()].filter((table) => !tablesLeftOut.includes(table)).sort()).toEqual(
      copiedTables.map(({ name }) => name).sort(),
    );
    const columns = copiedTables.map(({ name }) => [
      name,
      (found.get(name) ?? []).map((column) => `${column.name} ${kinds[column.type]}`).sort(),
    ]);
    expect(columns).toEqual(wanted((kind) => kind));
  });

  it('is every table and stored column of SQLite', async () => {
    const database = await databases.make('SQLite');
    await database.migrate();
    const found = withConnection(pathOf(database), (connection) => {
      const tables = connection
        .prepare<[], string>("select name from sqlite_schema where type = 'table'")
        .pluck()
        .all();
      const columnsOf = (table: string) =>
        (connection.pragma(`table_xinfo(${table})`) as { name: string; hidden: number }[])
          .filter(({ hidden }) => hidden === 0)
          .map(({ name }) => name);
      return new Map(tables.map((table) => [table, columnsOf(table)]));
    });
    expect([...found.keys()].filter((table) => !tablesLeftOut.includes(table)).sort()).toEqual(
      copiedTables.map(({ name }) => name).sort(),
    );
    for (const { name, columns } of copiedTables) {
      expect(found.get(name)?.sort(), name).toEqual(Object.keys(columns).sort());
    }
  });

  it('begins each row with its key', () => {
    for (const { key, columns } of copiedTables) {
      expect(Object.keys(columns).slice(0, key.length)).toEqual([...key]);
      for (const column of key) expect(columns[column]).toMatch(/^(text|integer)$/);
    }
  });
});
