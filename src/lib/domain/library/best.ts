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
    const place = this.ranked.findIndex((each) => this.#isBefore(offered, each));
    this.ranked.splice(place === -1 ? this.ranked.length : place, 0, offered);
    if (this.ranked.length > this.#limit) this.ranked.pop();
  }
}
