import { JucaError } from '#/lib/domain/errors.ts';
import { type Callable, ownedHandle } from './owned-handle.ts';
import type { Owner } from './sessions.ts';
import { practiceVerbs } from './verbs/registry.ts';

/** The only door to how lawyers sign documents: `for(owner)` gives the handle that has the verbs. */
export class PracticesDB {
  readonly #engine: Callable;

  constructor(engine: Callable) {
    this.#engine = engine;
  }

  for(owner: Owner): OwnedPractice {
    return new OwnedPractice(this.#engine, owner.id);
  }
}

/** How one owner signs documents (rules P-01 and on in docs/store-contract.md). */
export class OwnedPractice extends ownedHandle(
  practiceVerbs,
  () => new JucaError('not_found', 'There is no such practice.'),
) {}
