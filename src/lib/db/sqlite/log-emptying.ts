import { busyMilliseconds, type Connection } from './connection.ts';
import { LogGauge, nextToNothing } from './log-gauge.ts';
import type { LogHandover } from './log-handover.ts';

/** How often the writer looks whether the log is to be emptied. */
const everyMilliseconds = 500;
/** How long it waits for a reader of an older state; nobody writes meanwhile. The checkpointer asks again. */
const patienceMilliseconds = 10;

/**
 * The writing thread's part in emptying the write-ahead log, once the checkpointer has copied it back. TRUNCATE by any
 * other connection would look to `ForeignCommits` like a commit of another process, and every open tab would read again.
 */
export class LogEmptying {
  readonly #connection: Connection;
  readonly #gauge: LogGauge;
  readonly #handover: LogHandover;
  readonly #timer: NodeJS.Timeout;

  constructor(connection: Connection, handover: LogHandover) {
    this.#connection = connection;
    this.#gauge = new LogGauge(connection);
    this.#handover = handover;
    this.#timer = setInterval(() => this.#look(), everyMilliseconds);
  }

  close(): void {
    clearInterval(this.#timer);
  }

  /** Runs between two transactions, as every timer of the thread does. Never throws: the checkpointer asks again. */
  #look(): void {
    if (!this.#handover.takeEmptying()) return;
    try {
      // A commit since may have added more than is to be copied between two commits.
      if (this.#gauge.read().behind > nextToNothing) return;
      this.#connection.pragma(`busy_timeout = ${patienceMilliseconds}`);
      this.#connection.pragma('wal_checkpoint(TRUNCATE)');
    } catch {
      // A disk that fails, say: the checkpointer meets the same, and tells of it.
    } finally {
      this.#connection.pragma(`busy_timeout = ${busyMilliseconds}`);
    }
  }
}
