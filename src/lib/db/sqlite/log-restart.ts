import type { Connection } from './connection.ts';
import { fewPages, LogGauge, restartPages } from './log-gauge.ts';

/** A log of so many times its length is copied by the writer, however much that is: large commits leave no gap. */
const tooMany = 4;

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

  /** To be called before each transaction. Never throws: the log is no reason to refuse what comes. */
  beforeTransaction(): void {
    const { pages, behind } = this.#gauge.read();
    if (pages < this.#triedAt) this.#triedAt = 0;
    if (pages < this.#longPages || pages - this.#triedAt < fewPages) return;
    if (behind > fewPages && pages < tooMany * this.#longPages) return;
    this.#triedAt = pages;
    try {
      this.#connection.pragma('wal_checkpoint(PASSIVE)');
    } catch {
      // A disk that is full, say: the checkpointer meets the same, and tells of it.
    }
  }
}
