import { JucaError } from '#/lib/domain/errors.ts';

export interface TurnBounds {
  /** How many may be at work at once. */
  running: number;
  /** How many more may wait. */
  waiting: number;
  /** How many of both one owner may have. */
  perOwner: number;
}

/** Lets a bounded number be at work, and a bounded number wait; the rest is told at once to come again. */
export class Turns {
  readonly #bounds: TurnBounds;
  readonly #queue: (() => void)[] = [];
  readonly #owners = new Map<string, number>();
  #running = 0;

  constructor(bounds: TurnBounds) {
    this.#bounds = bounds;
  }

  /** Does the work when its turn comes. Throws `overloaded` where too many wait already. */
  async take<T>(owner: string, work: () => Promise<T>): Promise<T> {
    const own = this.#owners.get(owner) ?? 0;
    if (own >= this.#bounds.perOwner || this.#queue.length >= this.#bounds.waiting) throw busy();
    this.#owners.set(owner, own + 1);
    try {
      if (this.#running >= this.#bounds.running) await new Promise<void>((go) => this.#queue.push(go));
      else this.#running += 1;
      return await work();
    } finally {
      this.#leave(owner);
    }
  }

  /** The place goes to the next in the queue, so `running` stays as it is where there is one. */
  #leave(owner: string): void {
    const left = (this.#owners.get(owner) ?? 1) - 1;
    if (left === 0) this.#owners.delete(owner);
    else this.#owners.set(owner, left);
    const next = this.#queue.shift();
    if (next) next();
    else this.#running -= 1;
  }
}

const busy = (): JucaError =>
  new JucaError('overloaded', 'Too many exports and imports are under way.', { retryAfter: 3 });
