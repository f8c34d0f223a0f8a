import type { Connection } from './connection.ts';
import type { LogHandover } from './log-handover.ts';

/**
 * The writing thread's part in keeping the write-ahead log short. SQLite begins the log anew at the first write after
 * all of it is in the database, which never happens by itself while every moment adds to it; a checkpoint that brings
 * it about by force (RESTART, TRUNCATE) holds the lock, and a writer that waits for a lock sleeps: 100 ms, seen by
 * every append of that moment. So the writer copies the last pages itself, between two commits, once the checkpointer
 * has copied the rest.
 */
export class LogRestart {
  readonly #connection: Connection;
  readonly #handover: LogHandover;

  constructor(connection: Connection, handover: LogHandover) {
    this.#connection = connection;
    this.#handover = handover;
  }

  /** To be called before each transaction. Never throws: the log is no reason to refuse what comes. */
  beforeTransaction(): void {
    if (!this.#handover.take()) return;
    try {
      this.#connection.pragma('wal_checkpoint(PASSIVE)');
    } catch {
      // A disk that is full, say: the checkpointer meets the same, and tells of it.
    }
  }
}
