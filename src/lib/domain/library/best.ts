/**
 * A decision's place in the order of an answer: the lower tier first, within it the higher score, among equals the later
 * number.
 */
export interface Ranked {
  ordinal: number;
  /** 0 has all terms, 1 has them and is not in force, 2 has some, 3 has some and is not in force. */
  tier: number;
  score: number;
}

const isBefore = (one: Ranked, other: Ranked): boolean => {
  if (one.tier !== other.tier) return one.tier < other.tier;
  return one.score > other.score || (one.score === other.score && one.ordinal > other.ordinal);
};

/** Keeps the best of many in order. */
export class Best {
  readonly ranked: Ranked[] = [];
  readonly #limit: number;
  readonly #after: Ranked | undefined;

  /** `after` is the last one of the page before. */
  constructor(limit: number, after: Ranked | undefined) {
    this.#limit = limit;
    this.#after = after;
  }

  offer(offered: Ranked): void {
    const last = this.ranked[this.#limit - 1];
    if (last && !isBefore(offered, last)) return;
    if (this.#after && !isBefore(this.#after, offered)) return;
    const place = this.ranked.findIndex((each) => isBefore(offered, each));
    this.ranked.splice(place === -1 ? this.ranked.length : place, 0, offered);
    if (this.ranked.length > this.#limit) this.ranked.pop();
  }
}
