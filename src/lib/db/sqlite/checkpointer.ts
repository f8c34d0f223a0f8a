import { statSync } from 'node:fs';
import type { Connection } from './connection.ts';
import { fewPages, LogGauge, restartPages } from './log-gauge.ts';

/** How often the log is looked at. */
const everyMilliseconds = 100;
/** Copying less than this back at once costs more than it saves: neighbouring commits touch the same pages. 16 MB. */
const copyPages = 4 * 1024;
/** A commit in the middle of a copy leaves it incomplete, and only a complete one syncs the database file. */
const copyTries = 8;
const idleMilliseconds = 2_000;
/** After something held the log open, how long to leave the writer alone. */
const backOffMilliseconds = 2_000;

/**
 * Copies the write-ahead log back into the database on a connection of its own, so that no append waits for it
 * (https://sqlite.org/wal.html#checkpointing). PASSIVE never makes the writer wait; TRUNCATE, which does, comes only
 * when nobody writes. While somebody does, the writer lets the log begin anew (`LogRestart`).
 */
export class Checkpointer {
  readonly #connection: Connection;
  readonly #gauge: LogGauge;
  readonly #log: string;
  readonly #warn: (message: string) => void;
  readonly #timer: NodeJS.Timeout;
  #notBefore = 0;

  constructor(connection: Connection, path: string, warn: (message: string) => void) {
    this.#connection = connection;
    this.#gauge = new LogGauge(connection);
    this.#log = `${path}-wal`;
    this.#warn = warn;
    this.#timer = setInterval(() => this.#look(), everyMilliseconds);
  }

  /** Leaves an empty log behind. */
  close(): void {
    clearInterval(this.#timer);
    this.#empty();
  }

  #look(): void {
    const { size, mtimeMs } = statSync(this.#log, { throwIfNoEntry: false }) ?? { size: 0, mtimeMs: 0 };
    const now = Date.now();
    if (size === 0 || now < this.#notBefore) return;
    try {
      if (now - mtimeMs > idleMilliseconds) this.#empty();
      else this.#copy();
    } catch (error) {
      this.#notBefore = now + backOffMilliseconds;
      this.#warn(`The write-ahead log could not be copied back: ${error}`);
    }
  }

  /** Once the log is long, it copies all but what the writer may copy itself. */
  #copy(): void {
    const { pages, behind } = this.#gauge.read();
    if (behind < (pages >= restartPages ? fewPages : copyPages)) return;
    for (let tries = 0; tries < copyTries && this.#gauge.read().behind > 0; tries += 1)
      this.#connection.pragma('wal_checkpoint(PASSIVE)');
  }

  /** PASSIVE first, so that little is left while the lock is held. */
  #empty(): void {
    this.#connection.pragma('wal_checkpoint(PASSIVE)');
    const [result] = this.#connection.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
    if (result?.busy) this.#notBefore = Date.now() + backOffMilliseconds;
  }
}
