import { statSync } from 'node:fs';
import type { Connection } from './connection.ts';

/** How often the log is looked at. */
const everyMilliseconds = 100;
/** Copying less than this back at once costs more than it saves: neighbouring commits touch the same pages. */
const copyBytes = 16 * 1024 * 1024;
/** From here on the log must begin anew, for which the writer waits a moment. */
const restartBytes = 64 * 1024 * 1024;
const idleMilliseconds = 2_000;
/** After something held the log open, how long to leave the writer alone. */
const backOffMilliseconds = 2_000;

/**
 * Copies the write-ahead log back into the database on a connection of its own, so that no append waits for it
 * (https://sqlite.org/wal.html#checkpointing). PASSIVE never makes the writer wait; TRUNCATE, which does, comes only
 * after PASSIVE has done nearly all of the work, or when nobody writes.
 */
export class Checkpointer {
  readonly #connection: Connection;
  readonly #log: string;
  readonly #warn: (message: string) => void;
  readonly #timer: NodeJS.Timeout;
  #copiedBytes = 0;
  #notBefore = 0;

  constructor(connection: Connection, path: string, warn: (message: string) => void) {
    this.#connection = connection;
    this.#log = `${path}-wal`;
    this.#warn = warn;
    this.#timer = setInterval(() => this.#look(), everyMilliseconds);
  }

  /** Leaves an empty log behind. */
  close(): void {
    clearInterval(this.#timer);
    this.#beginAnew();
  }

  #look(): void {
    const { size, mtimeMs } = statSync(this.#log, { throwIfNoEntry: false }) ?? { size: 0, mtimeMs: 0 };
    const now = Date.now();
    if (size === 0 || now < this.#notBefore) return;
    try {
      if (size >= restartBytes || now - mtimeMs > idleMilliseconds) this.#beginAnew();
      else if (size - this.#copiedBytes >= copyBytes) this.#copy(size);
    } catch (error) {
      this.#notBefore = now + backOffMilliseconds;
      this.#warn(`The write-ahead log could not be copied back: ${error}`);
    }
  }

  #copy(size: number): void {
    this.#connection.pragma('wal_checkpoint(PASSIVE)');
    this.#copiedBytes = size;
  }

  /** The second PASSIVE copies what was written during the first, so that little is left while the writer waits. */
  #beginAnew(): void {
    this.#connection.pragma('wal_checkpoint(PASSIVE)');
    this.#connection.pragma('wal_checkpoint(PASSIVE)');
    const [result] = this.#connection.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
    if (result?.busy) this.#notBefore = Date.now() + backOffMilliseconds;
    else this.#copiedBytes = 0;
  }
}
