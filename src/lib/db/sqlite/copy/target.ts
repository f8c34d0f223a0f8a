import type { Statement } from 'better-sqlite3';
import { type CopiedTable, copiedTables } from '../../copy/copied-tables.ts';
import type { CopyTarget } from '../../copy/ends.ts';
import { selectLastKey } from '../../copy/key-order.ts';
import type { Key, Row, Value } from '../../copy/row.ts';
import {
  type CopyNote,
  createUnfinishedTable,
  dropUnfinishedTable,
  unfinishedTable,
} from '../../copy/unfinished.ts';
import type { Connection } from '../connection.ts';
import { migrateConnection } from '../migrate.ts';
import { beginLog, openToFill } from './connection.ts';
import { sqliteRows } from './rows.ts';
import { tableNames } from './table-names.ts';

/** Opens a file to copy into. `name` is what messages call it. Throws `CopyError` where another process has it. */
export const openSqliteTarget = (path: string, name: string): CopyTarget =>
  new SqliteTarget(openToFill(path, name), name);

class SqliteTarget implements CopyTarget {
  readonly name: string;
  readonly #connection: Connection;

  constructor(connection: Connection, name: string) {
    this.#connection = connection;
    this.name = name;
  }

  async all(sql: string): Promise<Record<string, unknown>[]> {
    return this.#connection.prepare<[], Record<string, unknown>>(sql).all();
  }

  async tableNames(): Promise<string[]> {
    return tableNames(this.#connection);
  }

  rows(table: CopiedTable, after?: Key): AsyncIterable<Row[]> {
    return sqliteRows(this.#connection, table, after);
  }

  async holdsRows(tables: readonly string[]): Promise<boolean> {
    return tables.some((table) => this.#connection.prepare(`select 1 from ${table} limit 1`).get());
  }

  async migrate(): Promise<void> {
    beginLog(this.#connection);
    await migrateConnection(this.#connection);
  }

  async begin({ source, mark }: CopyNote): Promise<void> {
    this.#transact(() => {
      this.#connection.exec(createUnfinishedTable);
      this.#connection.prepare(`insert into ${unfinishedTable} values (?, ?)`).run(source, mark);
    });
  }

  /** From the last table to the first, so that nothing refers to a row that goes. */
  async discard(): Promise<void> {
    this.#transact(() => {
      for (const { name } of copiedTables.toReversed()) this.#connection.exec(`delete from ${name}`);
      this.#connection.exec(dropUnfinishedTable);
    });
  }

  async lastKey(table: CopiedTable): Promise<Key | undefined> {
    return this.#connection.prepare<[], Key>(selectLastKey(table, 'binary')).raw(true).get();
  }

  async write(table: CopiedTable, rows: readonly Row[]): Promise<void> {
    const insert = this.#insertInto(table);
    this.#transact(() => {
      for (const row of rows) insert.run(row.map(toStored));
    });
  }

  /** The note goes once the rows are in the database itself and no longer in its log; closing does the rest. */
  async finish(): Promise<void> {
    this.#connection.pragma('wal_checkpoint(TRUNCATE)');
    this.#connection.exec(dropUnfinishedTable);
  }

  async close(): Promise<void> {
    this.#connection.close();
  }

  #insertInto(table: CopiedTable): Statement {
    const columns = Object.keys(table.columns);
    const places = columns.map(() => '?').join(', ');
    return this.#connection.prepare(`insert into ${table.name} (${columns.join(', ')}) values (${places})`);
  }

  #transact(work: () => void): void {
    this.#connection.transaction(work).immediate();
  }
}

const toStored = (value: Value): string | number | null =>
  typeof value === 'boolean' ? Number(value) : value;
