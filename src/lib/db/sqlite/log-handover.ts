const offered = 0;
const clearing = 1;
const emptying = 2;

/**
 * Three words between the checkpointer and the writer, in memory that both threads see. To the writer: the log is copied
 * back but for what came meanwhile, and the rest is the writer's; or the log is to be emptied now. To the checkpointer:
 * the log holds what was deleted, so that it has to be copied back and emptied.
 */
export class LogHandover {
  readonly #words: Int32Array;

  constructor(memory: SharedArrayBuffer) {
    this.#words = new Int32Array(memory);
  }

  static memory(): SharedArrayBuffer {
    return new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT);
  }

  offer(): void {
    Atomics.store(this.#words, offered, 1);
  }

  /** True once after an offer, however often it was made. */
  take(): boolean {
    return Atomics.exchange(this.#words, offered, 0) === 1;
  }

  askToClear(): void {
    Atomics.store(this.#words, clearing, 1);
  }

  /** True once after the log was asked to be emptied. */
  takeClearing(): boolean {
    return Atomics.exchange(this.#words, clearing, 0) === 1;
  }

  askToEmpty(): void {
    Atomics.store(this.#words, emptying, 1);
  }

  /** True once after the writer was asked to empty the log. */
  takeEmptying(): boolean {
    return Atomics.exchange(this.#words, emptying, 0) === 1;
  }
}
