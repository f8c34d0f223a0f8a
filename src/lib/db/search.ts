import { notFound } from '#/lib/domain/errors.ts';
import { type Callable, ownedHandle } from './owned-handle.ts';
import type { SearchIndexing } from './search-indexing.ts';
import type { Owner } from './sessions.ts';
import { searchVerbs } from './verbs/registry.ts';

/** The only door to the index of what sessions say: `for(owner)` gives the handle that has the verbs. */
export class SearchDB {
  readonly #engine: Callable;
  readonly #indexing: SearchIndexing | undefined;

  /** Without `indexing` the index stays as it is, and a search reads by itself what is newer. */
  constructor(engine: Callable, indexing?: SearchIndexing) {
    this.#engine = engine;
    this.#indexing = indexing;
  }

  /** The index of one owner. Its first use in a process brings it up to date in the background. */
  for(owner: Owner): OwnedSearch {
    this.#indexing?.ensure(owner.id);
    return new OwnedSearch(this.#engine, owner.id, this.#indexing);
  }
}

/** What one owner's sessions say (rules W-01 and on in docs/store-contract.md). */
export class OwnedSearch extends ownedHandle(searchVerbs, notFound) {
  readonly #owner: string;
  readonly #indexing: SearchIndexing | undefined;

  constructor(engine: Callable, owner: string, indexing?: SearchIndexing) {
    super(engine, owner);
    this.#owner = owner;
    this.#indexing = indexing;
  }

  /** Has what gathers to be indexed done soon; whoever searches calls it. */
  hasten(): void {
    this.#indexing?.hasten(this.#owner);
  }
}
