/**
 * A word from the checkpointer to the writer, in memory that both threads see: the log is copied back but for what came
 * meanwhile, and the rest is the writer's.
 */
export class LogHandover {
  readonly #word: Int32Array;

  constructor(memory: SharedArrayBuffer) {
    this.#word = new Int32Array(memory);
  }

  static memory(): SharedArrayBuffer {
    return new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  }

  offer(): void {
    Atomics.store(this.#word, 0, 1);
  }

  /** True once after an offer, however often it was made. */
  take(): boolean {
    return Atomics.exchange(this.#word, 0, 0) === 1;
  }
}
