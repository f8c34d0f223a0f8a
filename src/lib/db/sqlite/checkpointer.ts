import { statSync } from 'node:fs';
import type { Connection } from './connection.ts';
import { LogGauge, nextToNothing } from './log-gauge.ts';
import type { LogHandover } from './log-handover.ts';

/** How often the log is looked at. */
export const everyMilliseconds = 100;
/** Before it tries again what did not work. */
const backOffMilliseconds = 2_000;
const catchUpTries = 8;
/** Each waits as long as a lock is waited for, 50 ms: readers of another process are soon done. */
const closingTries = 40;

/** Where the lengths come from is in docs/decisions/0013-calm.md. */
export interface LogLengths {
  /** Pages of 4 KiB to copy at once; fewer cost more than they save, as neighbouring commits touch the same ones. */
  copyPages: number;
  /** Pages from which on the log should begin anew. */
  restartPages: number;
  /** Bytes of the file that are kept at rest: writing over them is cheaper than making it grow again. */
  keptBytes: number;
  /** Milliseconds without a write after which the log is at rest. */
  restMilliseconds: number;
}

const usualLengths: LogLengths = {
  copyPages: 4 * 1_024,
  restartPages: 8 * 1_024,
  keptBytes: 64 * 1_024 * 1_024,
  restMilliseconds: 2_000,
};

interface CheckpointerEvents {
  /** Asked before each copy: pages of this log in another database would hide that it is another, and damage it. */
  isOverwritten: () => boolean;
  warn: (message: string) => void;
}

/**
 * Copies the write-ahead log back into the database on a connection of its own, so that no append waits for it
 * (https://sqlite.org/wal.html#checkpointing). PASSIVE never makes the writer wait. The log begins anew (`LogRestart`)
 * and is emptied (`LogEmptying`) with the writer's help.
 */
export class Checkpointer {
  readonly #connection: Connection;
  readonly #gauge: LogGauge;
  readonly #log: string;
  readonly #handover: LogHandover;
  readonly #isOverwritten: () => boolean;
  readonly #warn: (message: string) => void;
  readonly #lengths: LogLengths;
  readonly #timer: NodeJS.Timeout;
  /** By the monotonic clock, as the next one: the machine's can be set ahead by a year and back. */
  #notBefore = 0;
  #changedAt = performance.now();
  #changed = '';
  /** The log holds what was deleted, and is emptied as soon as nobody reads an older state. */
  #hasTraces = false;
  /** How long the log was when it was last handed over: a reader of an older state may have kept it from beginning anew. */
  #offeredAt = 0;

  constructor(
    connection: Connection,
    path: string,
    handover: LogHandover,
    { isOverwritten, warn }: CheckpointerEvents,
    lengths = usualLengths,
  ) {
    this.#connection = connection;
    this.#gauge = new LogGauge(connection);
    this.#log = `${path}-wal`;
    this.#handover = handover;
    this.#isOverwritten = isOverwritten;
    this.#warn = warn;
    this.#lengths = lengths;
    this.#timer = setInterval(() => this.#look(), everyMilliseconds);
  }

  /** Leaves an empty log behind. The writer is closed before. */
  close(): void {
    clearInterval(this.#timer);
    this.#hasTraces ||= this.#handover.takeClearing();
    for (let tries = 0; !this.#truncate() && this.#hasTraces && tries < closingTries; tries += 1);
  }

  #look(): void {
    this.#hasTraces ||= this.#handover.takeClearing();
    const stat = statSync(this.#log, { throwIfNoEntry: false });
    const { size, mtimeMs } = stat ?? { size: 0, mtimeMs: 0 };
    const now = performance.now();
    if (this.#changed !== `${size} ${mtimeMs}`) this.#changedAt = now;
    this.#changed = `${size} ${mtimeMs}`;
    // A log that was removed is still open, and what it holds has no other place.
    if (stat?.size === 0) this.#hasTraces = false;
    if (stat?.size === 0 || now < this.#notBefore) return;
    try {
      if (this.#hasTraces) this.#empty();
      else if (now - this.#changedAt > this.#lengths.restMilliseconds) this.#rest(size);
      else this.#follow();
    } catch (error) {
      this.#notBefore = now + backOffMilliseconds;
      this.#warn(`The write-ahead log could not be copied back: ${error}`);
    }
  }

  /** While it is written. */
  #follow(): void {
    const { copyPages, restartPages } = this.#lengths;
    const { pages, behind } = this.#gauge.read();
    if (pages < this.#offeredAt) this.#offeredAt = 0;
    if (pages >= restartPages && pages - this.#offeredAt >= copyPages) this.#handOver(pages);
    else if (behind >= copyPages) this.#copy();
  }

  #handOver(pages: number): void {
    this.#catchUp();
    this.#offeredAt = pages;
    this.#handover.offer();
  }

  /**
   * A commit in the middle of a copy leaves it incomplete, and only a complete one syncs the database file; several in a
   * row leave the writer few pages to copy and few to sync. False where more is left.
   */
  #catchUp(): boolean {
    for (let tries = 0; tries < catchUpTries; tries += 1) {
      this.#copy();
      if (this.#gauge.read().behind <= nextToNothing) return true;
    }
    return false;
  }

  #rest(size: number): void {
    if (size > this.#lengths.keptBytes) this.#empty();
    else if (this.#gauge.read().behind > 0) this.#copy();
  }

  /** Copied first, so that the writer has little left to copy. Tried again until the file is empty. */
  #empty(): void {
    if (this.#catchUp()) this.#handover.askToEmpty();
    this.#notBefore = performance.now() + backOffMilliseconds;
  }

  /** False where somebody reads an older state. */
  #truncate(): boolean {
    if (this.#isOverwritten()) return true;
    this.#copy();
    const [result] = this.#connection.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
    return !result?.busy;
  }

  #copy(): void {
    if (this.#isOverwritten()) return;
    this.#connection.pragma('wal_checkpoint(PASSIVE)');
  }
}
