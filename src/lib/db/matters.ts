import { matterNotFound } from '#/lib/domain/errors.ts';
import { type Callable, ownedHandle } from './owned-handle.ts';
import type { Owner } from './sessions.ts';
import { matterVerbs } from './verbs/registry.ts';

/** The only door to matters: `for(owner)` gives the handle that has the verbs. */
export class MattersDB {
  readonly #engine: Callable;

  constructor(engine: Callable) {
    this.#engine = engine;
  }

  for(owner: Owner): OwnedMatters {
    return new OwnedMatters(this.#engine, owner.id);
  }
}

/** One owner's matters. Every verb is one transaction (rules K-01 and on in docs/store-contract.md). */
export class OwnedMatters extends ownedHandle(matterVerbs, matterNotFound) {}
