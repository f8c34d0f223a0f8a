import type { Statement } from 'better-sqlite3';
import type { Connection } from './connection.ts';

/**
 * Counts the commits of a database in `user_version`, a field of its header that SQLite leaves to the application
 * (https://sqlite.org/pragma.html#pragma_user_version). Every transaction thereby writes page 1, so that a write-ahead
 * log tells which commits it holds, and a file which commit it ends with: a log that does not continue the file beside
 * it is noticed before SQLite copies it into the file (`isLogOf`).
 */
export class CommitSequence {
  readonly #connection: Connection;
  readonly #read: Statement<[], number>;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#read = connection.prepare<[], number>('pragma user_version').pluck();
  }

  /** To be called in each writing transaction. Other processes count in the same field. */
  advance(): void {
    // The field is signed; it begins again below zero.
    this.#connection.pragma(`user_version = ${((this.#read.get() ?? 0) + 1) | 0}`);
  }
}
