import type { Engine } from './engine.ts';
import { ownedHandle } from './owned-handle.ts';
import type { Owner } from './sessions.ts';
import { noDecision } from './verbs/library/guards.ts';
import { libraryVerbs } from './verbs/registry.ts';

/** The only door to libraries of decisions: `for(owner)` gives the handle that has the verbs. */
export class LibraryDB {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** The library of one owner. */
  for(owner: Owner): OwnedLibrary {
    return new OwnedLibrary(this.#engine, owner.id);
  }
}

/**
 * One owner's library. Every verb is one transaction and throws `JucaError`, as those of `OwnedSessions` do (rules
 * L-01 and on in docs/store-contract.md).
 */
export class OwnedLibrary extends ownedHandle(libraryVerbs, noDecision) {}
