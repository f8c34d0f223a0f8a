import type { CopiedTable } from './copied-tables.ts';
import type { Key, Row } from './row.ts';
import type { CopyNote } from './unfinished.ts';

/** A database at one end of a copy. */
export interface CopyEnd {
  /** As it may be shown: without a password. */
  readonly name: string;
  /** The rows of a statement's answer, by column. */
  all(sql: string): Promise<Record<string, unknown>[]>;
  tableNames(): Promise<string[]>;
  /** The rows after that key, or all, in order of key; a few at a time, so that memory stays bounded. */
  rows(table: CopiedTable, after?: Key): AsyncIterable<Row[]>;
  close(): Promise<void>;
}

/** Where rows come from; nothing is ever written there. */
export interface CopySource extends CopyEnd {
  /** From here on every answer is of this one moment, whatever others write meanwhile. */
  takeSnapshot(): Promise<void>;
}

/** Where rows go to, held by one copy alone. */
export interface CopyTarget extends CopyEnd {
  /** True where one of these tables, all of which are there, has a row. */
  holdsRows(tables: readonly string[]): Promise<boolean>;
  /** Brings the schema up to date. */
  migrate(): Promise<void>;
  /** Leaves the note that makes this database an unfinished copy, which Juca refuses to open. */
  begin(note: CopyNote): Promise<void>;
  /** Empties an unfinished copy and takes its note away. */
  discard(): Promise<void>;
  /** The key of the last row, which is how far the copy has come. */
  lastKey(table: CopiedTable): Promise<Key | undefined>;
  /** Stores all the rows or none, and returns once they are safe. */
  write(table: CopiedTable, rows: readonly Row[]): Promise<void>;
  /** Takes the note away, as the last thing that is done: the copy is whole and Juca may open it. */
  finish(): Promise<void>;
}
