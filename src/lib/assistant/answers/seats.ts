import { JucaError } from '#/lib/domain/errors.ts';
import { limits } from '#/lib/domain/limits.ts';

/** Counts the runs of a process: how many there are, and how many of one owner. */
export class Seats {
  readonly #taken = new Map<string, number>();
  readonly #most: number;
  #all = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /**
   * Takes a seat; gives the function that frees it, or undefined where none is free. Throws `limit` where the owner has
   * `answersAtOnce` already.
   */
  take(owner: string): (() => void) | undefined {
    const own = this.#taken.get(owner) ?? 0;
    const max = limits.answersAtOnce;
    if (own >= max)
      throw new JucaError('limit', `At most ${max} answers may be written at once.`, {
        limit: 'answersAtOnce',
        max,
      });
    if (this.#all >= this.#most) return undefined;
    this.#count(owner, 1);
    let isFree = false;
    return () => {
      if (!isFree) this.#count(owner, -1);
      isFree = true;
    };
  }

  #count(owner: string, by: 1 | -1): void {
    const own = (this.#taken.get(owner) ?? 0) + by;
    this.#all += by;
    if (own === 0) this.#taken.delete(owner);
    else this.#taken.set(owner, own);
  }
}
