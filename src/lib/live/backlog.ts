import type { Change } from '#/lib/domain/session.ts';

export interface PlacedChange {
  id: string;
  change: Change;
}

/**
 * The last changes of one owner, each with an id `<epoch>-<n>`. The epoch is new for each backlog, so that an id of
 * an earlier process, or of a backlog that was let go, is never mistaken for one of this.
 */
export class Backlog {
  readonly #epoch: string;
  readonly #capacity: number;
  readonly #changes: PlacedChange[] = [];
  #last = 0;

  constructor(epoch: string, capacity: number) {
    this.#epoch = epoch;
    this.#capacity = capacity;
  }

  /** The id of the newest change, or of the beginning. */
  get place(): string {
    return `${this.#epoch}-${this.#last}`;
  }

  add(change: Change): PlacedChange {
    this.#last += 1;
    const placed = { id: this.place, change };
    this.#changes.push(placed);
    if (this.#changes.length > this.#capacity) this.#changes.shift();
    return placed;
  }

  /** What came after the change with this id; undefined where that is not known any more. */
  after(id: string): PlacedChange[] | undefined {
    const [, epoch, n] = /^(.+)-(\d{1,15})$/.exec(id) ?? [];
    const missed = this.#last - Number(n);
    if (epoch !== this.#epoch || missed < 0 || missed > this.#changes.length) return undefined;
    return this.#changes.slice(this.#changes.length - missed);
  }
}
