/** For how long the reader is waited for, and longer by the bytes that it was given: milliseconds, bytes a second. */
const patience = { atMost: 60_000, rate: 64 * 1024 };
/** Milliseconds that a reader may take in all while somebody else waits for the turn. */
const whileWanted = 5 * 60_000;

interface Options {
  /** A clock in milliseconds that is never set back. */
  now?: () => number;
  /** Whether somebody waits for what the reader holds. */
  isWanted?: () => boolean;
}

/**
 * How long the reader of a long answer may still take. Only the time counts in which it has a piece to read, so that a
 * slow server takes nothing of it. What a fast reader has left over is kept for at most a minute of rest. While somebody
 * else waits, a reader who has taken five minutes in all is too slow, however steadily it reads.
 */
export class ReaderPace {
  readonly #now: () => number;
  readonly #isWanted: () => boolean;
  #left: number = patience.atMost;
  #taken = 0;
  #given: number | undefined;

  constructor({ now = () => performance.now(), isWanted = () => false }: Options = {}) {
    this.#now = now;
    this.#isWanted = isWanted;
  }

  /** The reader has a piece of so many bytes. Gives the milliseconds after which it reads too slowly. */
  given(bytes: number): number {
    this.#given = this.#now();
    this.#left += (bytes * 1000) / patience.rate;
    return this.#isWanted() ? Math.max(0, Math.min(this.#left, whileWanted - this.#taken)) : this.#left;
  }

  /** The reader asks for the next piece. */
  asked(): void {
    const taken = this.#given === undefined ? 0 : this.#now() - this.#given;
    this.#given = undefined;
    this.#taken += taken;
    this.#left = Math.min(patience.atMost, this.#left - taken);
  }
}
