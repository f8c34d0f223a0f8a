const offered = 0;
const clearing = 1;

/**
 * Two words between the checkpointer and the writer, in memory that both threads see. To the writer: the log is copied
 * back but for what came meanwhile, and the rest is the writer's. To the checkpointer: the log holds what was deleted
 * and has to be emptied.
 */
export class LogHandover {
  readonly #words: Int32Array;

  constructor(memory: SharedArrayBuffer) {
    this.#words = new Int32Array(memory);
  }

  static memory(): SharedArrayBuffer {
    return new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT);
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
}
