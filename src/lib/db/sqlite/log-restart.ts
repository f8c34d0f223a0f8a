import type { Connection } from './connection.ts';
import { fewPages, LogGauge, restartPages } from './log-gauge.ts';

/**
 * The writing thread's part in keeping the write-ahead log short. SQLite begins the log anew at the first write after
 * all of it is in the database, which never happens by itself while every moment adds to it; a checkpoint that brings
 * it about by force (RESTART, TRUNCATE) holds the lock, and a writer that waits for a lock sleeps: 100 ms, seen by
 * every append of that moment. So the writer copies the last few pages itself, between two commits, once the
 * checkpointer has copied the rest.
 */
export class LogRestart {
  readonly #connection: Connection;
  readonly #gauge: LogGauge;
  readonly #longPages: number;
  /** Where the log was when it was last tried: a reader of an older state may have kept it from beginning anew. */
  #triedAt = 0;

  constructor(connection: Connection, longPages = restartPages) {
    this.#connection = connection;
    this.#gauge = new LogGauge(connection);
    this.#longPages = longPages;
  }

  /** To be called between two transactions. Never throws: what was committed stands, whatever comes of the log. */
  afterCommit(): void {
    const { pages, behind } = this.#gauge.read();
    if (pages < this.#triedAt) this.#triedAt = 0;
    if (pages < this.#longPages || behind > fewPages || pages - this.#triedAt < fewPages) return;
    this.#triedAt = pages;
    try {
      this.#connection.pragma('wal_checkpoint(PASSIVE)');
    } catch {
      // A disk that is full, say: the checkpointer meets the same, and tells of it.
    }
  }
}
