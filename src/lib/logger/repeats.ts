/** Events of one kind that are written one by one in a minute; the others are counted. */
const writtenEach = 10;
/** Kinds that are told apart; others count together. */
const mostKinds = 200;

export interface Repeated {
  kind: string;
  count: number;
}

/**
 * Tells which events are written and counts those that are not, so that whoever can cause an event cannot fill the disk
 * with it. `endMinute` gives the counts of the minute and begins the next.
 */
export class Repeats {
  #seen = new Map<string, number>();

  /** True where the event is to be written. */
  admits(kind: string): boolean {
    const known = this.#seen.has(kind) || this.#seen.size < mostKinds ? kind : 'others';
    const count = (this.#seen.get(known) ?? 0) + 1;
    this.#seen.set(known, count);
    return count <= writtenEach;
  }

  endMinute(): Repeated[] {
    const repeated = [...this.#seen]
      .filter(([, count]) => count > writtenEach)
      .map(([kind, count]) => ({ kind, count: count - writtenEach }));
    this.#seen = new Map();
    return repeated;
  }
}
