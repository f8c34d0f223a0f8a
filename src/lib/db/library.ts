import type { Engine } from './engine.ts';
import { type Callable, ownedHandle } from './owned-handle.ts';
import { Reindexing } from './reindexing.ts';
import type { Owner } from './sessions.ts';
import { noDecision } from './verbs/library/guards.ts';
import { libraryVerbs } from './verbs/registry.ts';

/** The only door to libraries of decisions: `for(owner)` gives the handle that has the verbs. */
export class LibraryDB {
  readonly #calls: Callable;

  constructor(engine: Engine) {
    const reindexing = new Reindexing(engine);
    this.#calls = {
      call: (verb, owner, input) => {
        reindexing.ensure(owner);
        return engine.call(verb, owner, input);
      },
      callForJson: (verb, owner, input) => {
        reindexing.ensure(owner);
        return engine.callForJson(verb, owner, input);
      },
    };
  }

  /** The library of one owner. Its first use in a process brings the index up to date in the background. */
  for(owner: Owner): OwnedLibrary {
    return new OwnedLibrary(this.#calls, owner.id);
  }
}

/**
 * One owner's library. Every verb is one transaction and throws `JucaError`, as those of `OwnedSessions` do (rules
 * L-01 and on in docs/store-contract.md).
 */
export class OwnedLibrary extends ownedHandle(libraryVerbs, noDecision) {}
