import { Turns } from '#/lib/threads/turns.ts';

/** Bytes from which on a body takes a turn. What is typed is shorter; one of 1 MiB is some 15 ms of the main thread. */
const large = 64 * 1024;

/**
 * Owners do not wait for each other: a form may arrive slowly and holds its turn meanwhile. What waits has at most
 * `limits.body` bytes in memory each.
 */
const bounds = { running: 1_000, runningPerOwner: 1, waiting: 64, perOwner: 8 };

/**
 * The requests with a large body, of the API and of Server Actions alike. Reading, checking and storing such a body
 * keeps the main thread busy, so each owner has one of them under way, and whoever else asks waits for one at most.
 */
export class LargeBodies {
  readonly #turns = new Turns(bounds);

  /**
   * Does the work of a request: at once where the body is small, else in a turn of its owner, who is asked for only
   * then. Throws `overloaded` where too many wait.
   */
  async take<T>(ownerOf: () => string | Promise<string>, bytes: number, work: () => Promise<T>): Promise<T> {
    return bytes < large ? work() : this.#turns.take(await ownerOf(), work);
  }
}
