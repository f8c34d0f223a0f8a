import { setTimeout as wait } from 'node:timers/promises';
import type { VerbName } from './contract.ts';
import type { Engine } from './engine.ts';

/** The verbs after which deadlines may be due to be compared with calendars. */
const changing: ReadonlySet<VerbName> = new Set(['keepCalendar', 'removeCalendar']);

/**
 * Compares deadlines with calendars that changed, step by step (`verbs/deadlines/compare-deadlines.ts`). After a step comes
 * a rest as long as it took, in which others write. A change of a
 * calendar is answered once that is done. What was interrupted goes on when the owner next uses the store in a process.
 */
export class Comparing {
  readonly #engine: Pick<Engine, 'call'>;
  readonly #rest: (milliseconds: number) => Promise<unknown>;
  readonly #begun = new Set<string>();

  constructor(engine: Pick<Engine, 'call'>, rest: (milliseconds: number) => Promise<unknown> = wait) {
    this.#engine = engine;
    this.#rest = rest;
  }

  ensure(owner: string): void {
    if (this.#begun.has(owner)) return;
    this.#begun.add(owner);
    // A store that is closed or has no time says so to whoever waits for an answer; here the next use tries again.
    this.#run(owner).catch(() => this.#begun.delete(owner));
  }

  async after(verb: VerbName, owner: string): Promise<void> {
    if (changing.has(verb)) await this.#run(owner);
  }

  async #run(owner: string): Promise<void> {
    for (;;) {
      const begun = performance.now();
      if ((await this.#engine.call('compareDeadlines', owner, {})).done) return;
      await this.#rest(performance.now() - begun);
    }
  }
}
