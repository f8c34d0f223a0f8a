import type { VerbName } from './contract.ts';
import type { Engine } from './engine.ts';

/** The verbs after which deadlines may be due to be compared with calendars. */
const changing: ReadonlySet<VerbName> = new Set(['keepCalendar', 'removeCalendar']);

/**
 * Compares deadlines with calendars that changed, step by step (`verbs/deadlines/compare-deadlines.ts`). A change of a
 * calendar is answered once that is done. What was interrupted goes on when the owner next uses the store in a process.
 */
export class Comparing {
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

  async after(verb: VerbName, owner: string): Promise<void> {
    if (changing.has(verb)) await this.#run(owner);
  }

  async #run(owner: string): Promise<void> {
    let isDone = false;
    while (!isDone) isDone = (await this.#engine.call('compareDeadlines', owner, {})).done;
  }
}
