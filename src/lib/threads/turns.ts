import { JucaError } from '#/lib/domain/errors.ts';

export interface TurnBounds {
  /** Pieces of work that may run at once. */
  running: number;
  /** Of these, how many one owner may have; fewer than `running`, so that one owner cannot hold up the others. */
  runningPerOwner: number;
  /** Pieces of work that may wait. */
  waiting: number;
  /** Pieces of work that one owner may have, running and waiting together. */
  perOwner: number;
  /** For how many times as long as a piece of work took its owner has no turn after it; 0 unless given. */
  rest?: number;
}

interface Waiting {
  owner: string;
  start: () => void;
}

/**
 * Runs a bounded number of pieces of work at once and lets a bounded number wait. A free turn goes to the owner who was
 * served longest ago among those below their own bound, and to the piece of that owner that has waited longest: however
 * many pieces others have waiting, an owner waits for one of each. Work past the bounds is refused at once.
 */
export class Turns {
  readonly #bounds: TurnBounds;
  readonly #running = new Map<string, number>();
  readonly #resting = new Set<string>();
  /** Owners who had a turn since anybody has been waiting or running, the one served longest ago first. */
  readonly #served = new Set<string>();
  #queue: Waiting[] = [];

  constructor(bounds: TurnBounds) {
    this.#bounds = bounds;
  }

  /**
   * Runs the work when its turn comes. Throws `overloaded` where too much waits already, and `unavailable` where `signal`
   * is aborted before the turn came.
   */
  async take<T>(owner: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    demandListener(signal);
    if (!this.#hasTurn(owner)) await this.#wait(owner, signal);
    else this.#serve(owner);
    const begun = performance.now();
    try {
      demandListener(signal);
      return await work();
    } finally {
      this.#count(owner, -1);
      this.#rest(owner, (performance.now() - begun) * (this.#bounds.rest ?? 0));
      this.#startNext();
    }
  }

  /** Whether anybody waits for a turn. */
  hasWaiting(): boolean {
    return this.#queue.length > 0;
  }

  #hasTurn(owner: string): boolean {
    const own = this.#running.get(owner) ?? 0;
    const all = [...this.#running.values()].reduce((sum, each) => sum + each, 0);
    return own < this.#bounds.runningPerOwner && all < this.#bounds.running && !this.#resting.has(owner);
  }

  /** Work that took next to nothing needs no rest. */
  #rest(owner: string, milliseconds: number): void {
    if (milliseconds < 1) return;
    this.#resting.add(owner);
    setTimeout(() => {
      this.#resting.delete(owner);
      this.#startNext();
    }, milliseconds).unref();
  }

  async #wait(owner: string, signal: AbortSignal | undefined): Promise<void> {
    const waiting = this.#queue.filter((each) => each.owner === owner).length;
    const own = (this.#running.get(owner) ?? 0) + waiting;
    if (own >= this.#bounds.perOwner || this.#queue.length >= this.#bounds.waiting) throw busy();
    const { promise, resolve: start, reject } = Promise.withResolvers<void>();
    const waits: Waiting = { owner, start };
    const leave = () => {
      this.#queue = this.#queue.filter((each) => each !== waits);
      reject(abandoned());
    };
    this.#queue.push(waits);
    signal?.addEventListener('abort', leave, { once: true });
    try {
      await promise;
    } finally {
      signal?.removeEventListener('abort', leave);
    }
  }

  #startNext(): void {
    const next = this.#next();
    if (next) {
      this.#queue = this.#queue.filter((each) => each !== next);
      this.#serve(next.owner);
      next.start();
    } else if (this.#running.size === 0) this.#served.clear();
  }

  /** Who was never served comes first, in order of arrival. */
  #next(): Waiting | undefined {
    const ready = this.#queue.filter(({ owner }) => this.#hasTurn(owner));
    const unserved = ready.find(({ owner }) => !this.#served.has(owner));
    if (unserved || ready.length === 0) return unserved;
    const firstOf = new Map(ready.toReversed().map((each) => [each.owner, each]));
    for (const owner of this.#served) {
      const first = firstOf.get(owner);
      if (first) return first;
    }
    return undefined;
  }

  #serve(owner: string): void {
    this.#served.delete(owner);
    this.#served.add(owner);
    this.#count(owner, 1);
  }

  #count(owner: string, by: 1 | -1): void {
    const own = (this.#running.get(owner) ?? 0) + by;
    if (own === 0) this.#running.delete(owner);
    else this.#running.set(owner, own);
  }
}

const busy = (): JucaError =>
  new JucaError('overloaded', 'Too much work of this kind is under way.', { retryAfter: 3 });

const demandListener = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted) throw abandoned();
};

const abandoned = (): JucaError => new JucaError('unavailable', 'The request was abandoned.');
