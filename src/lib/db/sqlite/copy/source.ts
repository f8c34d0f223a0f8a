import type { CopiedTable } from '../../copy/copied-tables.ts';
import type { CopySource } from '../../copy/ends.ts';
import type { Key, Row } from '../../copy/row.ts';
import type { Connection } from '../connection.ts';
import { leaveAsFound, openToRead, sizeOfLog } from './connection.ts';
import { sqliteRows } from './rows.ts';
import { tableNames } from './table-names.ts';

/** Opens a file to copy from. `name` is what messages call it. Throws `CopyError` where it cannot be opened. */
export const openSqliteSource = (path: string, name: string): CopySource => new SqliteSource(path, name);

/** Reads within one transaction, so that a server that writes meanwhile is not seen and not held up. */
class SqliteSource implements CopySource {
  readonly name: string;
  readonly #path: string;
  readonly #hadLog: boolean;
  readonly #connection: Connection;

  constructor(path: string, name: string) {
    this.name = name;
    this.#path = path;
    this.#hadLog = sizeOfLog(path) !== undefined;
    this.#connection = openToRead(path, name);
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

  async takeSnapshot(): Promise<void> {
    if (this.#connection.inTransaction) this.#connection.exec('commit');
    this.#connection.exec('begin');
    // SQLite takes the snapshot at the first read.
    this.#connection.prepare('select 1 from sqlite_schema').all();
  }

  async close(): Promise<void> {
    this.#connection.close();
    leaveAsFound(this.#path, this.#hadLog);
  }
}
