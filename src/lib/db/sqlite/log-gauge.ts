import type { Statement } from 'better-sqlite3';
import type { Connection } from './connection.ts';

/** What stands in the write-ahead log, in pages. */
export interface LogState {
  pages: number;
  /** How many of them are not in the database file yet. */
  behind: number;
}

/** So few pages come while one commit's worth is copied: 256 KB. */
export const nextToNothing = 64;

/** Tells how far the write-ahead log has come, in a few microseconds and without touching it (checkpoint mode NOOP). */
export class LogGauge {
  readonly #statement: Statement<[], [busy: number, log: number, checkpointed: number]>;

  constructor(connection: Connection) {
    this.#statement = connection.prepare<[], [number, number, number]>('pragma wal_checkpoint(NOOP)').raw();
  }

  read(): LogState {
    const [, log, checkpointed] = this.#statement.get() ?? [0, 0, 0];
    // Both are -1 before the log is first used.
    const pages = Math.max(log, 0);
    return { pages, behind: pages - Math.max(checkpointed, 0) };
  }
}
