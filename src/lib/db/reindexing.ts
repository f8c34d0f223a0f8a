import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from './engine.ts';

/** Of the time that a step takes; others have the rest. */
const share = 0.2;

/**
 * Brings the index of a library up to date with the code's analyser, in the background and step by step
 * (`verbs/library/reindex.ts`). It begins when the owner first uses the library in this process; where it was
 * interrupted, the next process goes on from the last step.
 */
export class Reindexing {
  readonly #engine: Pick<Engine, 'call'>;
  readonly #begun = new Set<string>();

  constructor(engine: Pick<Engine, 'call'>) {
    this.#engine = engine;
  }

  ensure(owner: string): void {
    if (this.#begun.has(owner)) return;
    this.#begun.add(owner);
    // A store that is closed or has no time says so to whoever waits for an answer; here the next use tries again.
    this.#run(owner).catch(() => this.#begun.delete(owner));
  }

  async #run(owner: string): Promise<void> {
    for (;;) {
      const begin = performance.now();
      const { done } = await this.#engine.call('reindexDecisions', owner, {});
      if (done) return;
      await sleep((performance.now() - begin) * (1 / share - 1), undefined, { ref: false });
    }
  }
}
