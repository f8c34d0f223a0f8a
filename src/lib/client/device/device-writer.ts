import type { DeviceDatabase, Durability } from './device-database.ts';

/** `now`: at once and flushed to the disk; `soon`: together with other changes, at most `rest` milliseconds later. */
export type Urgency = 'now' | 'soon';

/** Why a value is in memory only: the device has no room, or the browser keeps nothing. */
export type NotKept = 'full' | 'memory-only';

/** Milliseconds in which changes are collected into one write. */
const rest = 200;

interface Ports {
  database: DeviceDatabase;
  /** What is to stand under the key; undefined where it is to be removed. */
  current: (key: string) => unknown;
  /** Called after keys were written, or after that failed. */
  onWritten: (keys: readonly string[]) => void;
}

/**
 * Writes changed keys to the database, in the order of the changes. A write takes the value that is in memory when it
 * begins. What could not be written is tried again with each later write.
 */
export class DeviceWriter {
  readonly #ports: Ports;
  /** Keys that are to be written by the next round. */
  readonly #waiting = new Set<string>();
  /** The number of the last change of each key whose write has not ended. */
  readonly #changes = new Map<string, number>();
  readonly #notKept = new Map<string, NotKept>();
  readonly #running = new Set<Promise<void>>();
  #count = 0;
  #durability: Durability = 'relaxed';
  #round: Promise<void> | null = null;
  #begin = (): void => {};

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** Resolves once the key was written or that failed. */
  changed(key: string, urgency: Urgency): Promise<void> {
    this.#changes.set(key, this.#nextNumber());
    this.#waiting.add(key);
    this.#round ??= this.#newRound();
    if (urgency === 'now') {
      this.#durability = 'strict';
      // After this turn, so that what is changed together is written together.
      queueMicrotask(this.#begin);
    }
    return this.#round;
  }

  /** Begins to write at once; resolves when nothing is being written. */
  async flush(): Promise<void> {
    this.#begin();
    await this.#round;
    await Promise.all(this.#running);
  }

  /** True while a write of the key has not ended. */
  isPending(key: string): boolean {
    return this.#changes.has(key);
  }

  /** Why the key's value is in memory only; null where it was written or is being written. */
  notKept(key: string): NotKept | null {
    return this.#ports.current(key) === undefined ? null : this.failure(key);
  }

  /** Why the last write of the key failed, also where it was to remove the key; null where it did not fail. */
  failure(key: string): NotKept | null {
    return this.#notKept.get(key) ?? null;
  }

  /** The keys whose last write failed. */
  failed(): string[] {
    return [...this.#notKept.keys()];
  }

  /** Why values are in memory only, one reason for each such value. */
  reasons(): NotKept[] {
    return this.failed()
      .map((key) => this.notKept(key))
      .filter((why) => why !== null);
  }

  /** Notes that the last write of the key ended, here or in another tab: well (null), or without keeping the value. */
  ended(key: string, why: NotKept | null): void {
    if (why === null) this.#notKept.delete(key);
    else this.#notKept.set(key, why);
  }

  #newRound(): Promise<void> {
    const begun = new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, rest);
      this.#begin = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    return begun.then(() => this.#write());
  }

  #write(): Promise<void> {
    this.#round = null;
    const numbers = new Map([...this.failed(), ...this.#waiting].map((key) => [key, this.#claim(key)]));
    this.#waiting.clear();
    const durability = this.#durability;
    this.#durability = 'relaxed';
    const work = this.#attempt([...numbers.keys()], durability).then((outcome) => {
      this.#settle(numbers, outcome);
      this.#running.delete(work);
    });
    this.#running.add(work);
    return work;
  }

  /** The number of the change that a write of the key stands for. */
  #claim(key: string): number {
    const number = this.#changes.get(key) ?? this.#nextNumber();
    this.#changes.set(key, number);
    return number;
  }

  async #attempt(keys: readonly string[], durability: Durability): Promise<Map<string, NotKept | null>> {
    const { database, current } = this.#ports;
    try {
      await database.write(
        keys.map((key) => [key, current(key)]),
        durability,
      );
      return new Map(keys.map((key) => [key, null]));
    } catch (error) {
      if (keys.length === 1) return new Map(keys.map((key) => [key, reasonOf(error)]));
      return this.#attemptEach(keys, durability);
    }
  }

  /** What fits is kept although something else does not; removals come first, since they make room. */
  async #attemptEach(keys: readonly string[], durability: Durability): Promise<Map<string, NotKept | null>> {
    const isRemoval = (key: string) => Number(this.#ports.current(key) !== undefined);
    const outcome = new Map<string, NotKept | null>();
    for (const key of keys.toSorted((one, other) => isRemoval(one) - isRemoval(other))) {
      for (const [each, why] of await this.#attempt([key], durability)) outcome.set(each, why);
    }
    return outcome;
  }

  /** A key that was changed since is settled by the write of that change. */
  #settle(numbers: ReadonlyMap<string, number>, outcome: ReadonlyMap<string, NotKept | null>): void {
    const settled = [...numbers].filter(([key, number]) => this.#changes.get(key) === number);
    for (const [key] of settled) {
      this.#changes.delete(key);
      this.ended(key, outcome.get(key) ?? null);
    }
    if (settled.length > 0) this.#ports.onWritten(settled.map(([key]) => key));
  }

  #nextNumber(): number {
    this.#count += 1;
    return this.#count;
  }
}

const reasonOf = (error: unknown): NotKept =>
  error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'memory-only';
