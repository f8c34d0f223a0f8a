import { setTimeout as wait } from 'node:timers/promises';
import { pick, type Random } from '../../support/random.ts';
import type { Injection } from './place.ts';

/** Milliseconds between the end of a fault and the next one. */
const pause = { least: 150, most: 1_000 };

/** Injects one fault after another until it is stopped. */
export class Injector {
  readonly #random: Random;
  readonly counts = new Map<string, number>();
  #running: Promise<void> = Promise.resolve();
  #ended = false;

  constructor(random: Random) {
    this.#random = random;
  }

  start(injections: readonly Injection[]): void {
    this.#ended = false;
    const drawn = injections.flatMap((each) => Array.from({ length: each.weight }, () => each));
    this.#running = this.#run(drawn);
    // Whoever stops it hears of an error; until then it must not end the process.
    this.#running.catch(() => {});
  }

  /** Resolves once the fault under way is over. Rejects where one could not be injected. */
  async stop(): Promise<void> {
    this.#ended = true;
    await this.#running;
  }

  async #run(injections: readonly Injection[]): Promise<void> {
    while (!this.#ended) {
      await wait(pause.least + this.#random() * (pause.most - pause.least));
      if (this.#ended) return;
      const { name, inject } = pick(injections, this.#random);
      await inject(this.#random);
      this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    }
  }
}
