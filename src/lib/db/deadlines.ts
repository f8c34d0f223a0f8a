import { Comparing } from './comparing.ts';
import type { Engine } from './engine.ts';
import { type Callable, ownedHandle } from './owned-handle.ts';
import type { Owner } from './sessions.ts';
import { noDeadline } from './verbs/deadlines/guards.ts';
import { deadlineVerbs } from './verbs/registry.ts';

/** The only door to deadlines and calendars: `for(owner)` gives the handle that has the verbs. */
export class DeadlinesDB {
  readonly #calls: Callable;

  constructor(engine: Engine) {
    const comparing = new Comparing(engine);
    this.#calls = {
      call: (verb, owner, input) => {
        comparing.ensure(owner);
        // Also where it was refused: an earlier run of the same call may have changed a calendar.
        return engine.call(verb, owner, input).finally(() => comparing.after(verb, owner));
      },
      callForJson: (verb, owner, input) => engine.callForJson(verb, owner, input),
    };
  }

  for(owner: Owner): OwnedDeadlines {
    return new OwnedDeadlines(this.#calls, owner.id);
  }
}

/** One owner's deadlines and calendars. Every verb is one transaction (rules DL-40 and on in docs/store-contract.md). */
export class OwnedDeadlines extends ownedHandle(deadlineVerbs, noDeadline) {}
