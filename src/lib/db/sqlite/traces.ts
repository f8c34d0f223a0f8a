import type { Connection } from './connection.ts';
import type { LogHandover } from './log-handover.ts';

export interface TraceBounds {
  /** Milliseconds without a write after which traces are cleared. */
  rest: number;
  /** Milliseconds after which they are cleared between two commits, whether or not the writer is at rest. */
  longest: number;
  /** Bytes. A larger file is not rewritten: nobody can write meanwhile. 41 MiB take 0.2 s. */
  largest: number;
}

const usualBounds: TraceBounds = { rest: 2_000, longest: 600_000, largest: 64 * 1024 * 1024 };

/**
 * Clears what deleted content leaves behind, on the thread that writes. `secure_delete` overwrites deleted cells and
 * pages, but not the copies that stay in the free part of a page when its rows move to a neighbour (`rebuildPage` in
 * SQLite's btree.c). VACUUM writes every page anew. The log, which has the former pages, is emptied by the checkpointer.
 */
export class Traces {
  readonly #connection: Connection;
  readonly #handover: LogHandover;
  readonly #warn: (message: string) => void;
  readonly #bounds: TraceBounds;
  #left: number | undefined;
  #lastWrite = 0;
  #hasWarned = false;

  constructor(
    connection: Connection,
    handover: LogHandover,
    warn: (message: string) => void,
    bounds = usualBounds,
  ) {
    this.#connection = connection;
    this.#handover = handover;
    this.#warn = warn;
    this.#bounds = bounds;
  }

  /** Notes a commit, and whether content was deleted in it. */
  note(erased: boolean): void {
    this.#lastWrite = performance.now();
    if (erased) this.#left ??= this.#lastWrite;
  }

  /** Milliseconds until the traces should be cleared, 0 or less where it is time; undefined where there are none. */
  get due(): number | undefined {
    if (this.#left === undefined) return undefined;
    const { rest, longest } = this.#bounds;
    return Math.min(this.#lastWrite + rest, this.#left + longest) - performance.now();
  }

  /** Never throws: what could not be cleared is tried again. */
  clear(): void {
    if (this.#left === undefined) return;
    try {
      if (this.#size() <= this.#bounds.largest) this.#connection.exec('vacuum');
      else this.#tellOnce('The file is large: `juca db vacuum` clears the traces of what was deleted in it.');
      this.#handover.askToClear();
      this.#left = undefined;
    } catch (error) {
      this.#left = this.#lastWrite = performance.now();
      this.#tellOnce(`The traces of what was deleted could not be cleared: ${error}`);
    }
  }

  #size(): number {
    const read = (name: 'page_count' | 'page_size') =>
      this.#connection.pragma(name, { simple: true }) as number;
    return read('page_count') * read('page_size');
  }

  #tellOnce(message: string): void {
    if (!this.#hasWarned) this.#warn(message);
    this.#hasWarned = true;
  }
}
