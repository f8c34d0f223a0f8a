/** For how long the reader is waited for, and longer by the bytes that it was given: milliseconds, bytes a second. */
const patience = { atMost: 60_000, rate: 64 * 1024 };

/**
 * How long the reader of a long answer may still take. Only the time counts in which it has a piece to read, so that a
 * slow server takes nothing of it. What a fast reader has left over is kept for at most a minute of rest.
 */
export class ReaderPace {
  readonly #now: () => number;
  #left: number = patience.atMost;
  #given: number | undefined;

  /** `now` is a clock in milliseconds that is never set back. */
  constructor(now = () => performance.now()) {
    this.#now = now;
  }

  /** The reader has a piece of so many bytes. Gives the milliseconds after which it reads too slowly. */
  given(bytes: number): number {
    this.#given = this.#now();
    this.#left += (bytes * 1000) / patience.rate;
    return this.#left;
  }

  /** The reader asks for the next piece. */
  asked(): void {
    const taken = this.#given === undefined ? 0 : this.#now() - this.#given;
    this.#given = undefined;
    this.#left = Math.min(patience.atMost, this.#left - taken);
  }
}
