/** Whether one stands before the other in the order of an answer; no two are equal. */
type Order<T> = (one: T, other: T) => boolean;

/** Keeps the best of many in order. */
export class Best<T> {
  readonly ranked: T[] = [];
  readonly #limit: number;
  readonly #after: T | undefined;
  readonly #isBefore: Order<T>;

  /** `after` is the last one of the page before. */
  constructor(limit: number, after: T | undefined, isBefore: Order<T>) {
    this.#limit = limit;
    this.#after = after;
    this.#isBefore = isBefore;
  }

  offer(offered: T): void {
    const last = this.ranked[this.#limit - 1];
    if (last && !this.#isBefore(offered, last)) return;
    if (this.#after && !this.#isBefore(this.#after, offered)) return;
    this.ranked.splice(this.#placeOf(offered), 0, offered);
    if (this.ranked.length > this.#limit) this.ranked.pop();
  }

  /** Halves what is left at each comparison. */
  #placeOf(offered: T): number {
    let [low, high] = [0, this.ranked.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#isBefore(offered, this.ranked[middle] as T)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
