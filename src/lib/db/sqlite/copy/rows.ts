import { setImmediate as turn } from 'node:timers/promises';
import type { CopiedTable } from '../../copy/copied-tables.ts';
import { afterKey, inKeyOrder } from '../../copy/key-order.ts';
import { canonicalTime, type Key, type Row, sizeOf, type Value } from '../../copy/row.ts';
import type { ColumnKind } from '../../tables.ts';
import type { Connection } from '../connection.ts';

const pageRows = 256;
/** Characters after which a page ends early. */
const pageSize = 1024 * 1024;

/** Reads a table in order of key, as one statement; between two pages other work has its turn. */
export async function* sqliteRows(
  connection: Connection,
  table: CopiedTable,
  after?: Key,
): AsyncGenerator<Row[]> {
  const statement = connection.prepare<string[], unknown[]>(select(table, after !== undefined)).raw(true);
  const toRow = rowReader(table);
  let page: Row[] = [];
  let size = 0;
  for (const stored of statement.iterate(...(after ?? []))) {
    const row = toRow(stored);
    page.push(row);
    size += sizeOf(row);
    if (page.length < pageRows && size < pageSize) continue;
    yield page;
    page = [];
    size = 0;
    await turn();
  }
  if (page.length > 0) yield page;
}

/** JSON comes as bytes: better-sqlite3 decodes accented text faster that way. */
const select = (table: CopiedTable, isAfterKey: boolean): string => {
  const columns = Object.entries(table.columns).map(([name, kind]) =>
    kind === 'json' ? `cast(${name} as blob)` : name,
  );
  const condition = isAfterKey ? `where ${afterKey(table, 'binary', () => '?')}` : '';
  return `select ${columns.join(', ')} from ${table.name} ${condition} order by ${inKeyOrder(table, 'binary')}`;
};

const rowReader = (table: CopiedTable): ((stored: unknown[]) => Row) => {
  const readers = Object.values(table.columns).map((kind) => readValue[kind]);
  return (stored) =>
    stored.map((value, index) => (value === null ? null : (readers[index]?.(value) ?? null)));
};

const readValue: Record<ColumnKind, (stored: unknown) => Value> = {
  text: String,
  integer: Number,
  boolean: (stored) => stored !== 0,
  time: (stored) => canonicalTime(String(stored)),
  json: (stored) => (stored as Buffer).toString('utf8'),
};
