import type { Clock } from '../api/retry.ts';

/** Milliseconds between two runs for the same name. */
const pause = 500;

/**
 * Runs a task for a name at once; calls that come while it runs, or in the pause after it, lead to one more run
 * together.
 */
export class Paced {
  readonly #task: (name: string) => Promise<void>;
  readonly #clock: Clock;
  /** True where the task has to run again. */
  readonly #active = new Map<string, boolean>();

  constructor(task: (name: string) => Promise<void>, clock: Clock) {
    this.#task = task;
    this.#clock = clock;
  }

  /** How many names have a run or a pause now. */
  get size(): number {
    return this.#active.size;
  }

  run(name: string): void {
    if (this.#active.has(name)) this.#active.set(name, true);
    else void this.#repeat(name);
  }

  async #repeat(name: string): Promise<void> {
    try {
      do {
        this.#active.set(name, false);
        await this.#task(name);
        await this.#clock.wait(pause);
      } while (this.#active.get(name));
    } finally {
      this.#active.delete(name);
    }
  }
}
