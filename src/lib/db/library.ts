import { JucaError } from '#/lib/domain/errors.ts';
import type { VerbInput, VerbOutput } from './contract.ts';
import type { Engine } from './engine.ts';
import type { LibraryOutputs } from './library-contract.ts';
import { parseVerb } from './parse-verb.ts';
import { Reindexing } from './reindexing.ts';
import type { Owner } from './sessions.ts';
import { noDecision } from './verbs/library/guards.ts';

/** The only door to libraries of decisions: `for(owner)` gives the handle that has the verbs. */
export class LibraryDB {
  readonly #engine: Engine;
  readonly #reindexing: Reindexing;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#reindexing = new Reindexing(engine);
  }

  /** The library of one owner. */
  for(owner: Owner): OwnedLibrary {
    return new OwnedLibrary(this.#engine, this.#reindexing, owner.id);
  }
}

/**
 * One owner's library. Every verb is one transaction and throws `JucaError`, as those of `OwnedSessions` do (rules
 * L-01 and on in docs/store-contract.md).
 */
export class OwnedLibrary {
  readonly #engine: Engine;
  readonly #reindexing: Reindexing;
  readonly #owner: string;

  constructor(engine: Engine, reindexing: Reindexing, owner: string) {
    if (!owner) throw new JucaError('unauthenticated', 'An owner is needed.');
    this.#engine = engine;
    this.#reindexing = reindexing;
    this.#owner = owner;
  }

  /** Takes in a batch, all of it or nothing; what is there already stays or is brought up to date. */
  importDecisions(input: VerbInput<'importDecisions'>): Promise<VerbOutput<'importDecisions'>> {
    return this.#call('importDecisions', input);
  }

  /** A page of the decisions that have the words, best first. */
  searchDecisions(input: VerbInput<'searchDecisions'>): Promise<VerbOutput<'searchDecisions'>> {
    return this.#call('searchDecisions', input);
  }

  getDecision(input: VerbInput<'getDecision'>): Promise<VerbOutput<'getDecision'>> {
    return this.#call('getDecision', input);
  }

  /** A page of all decisions, the last taken in first. */
  listDecisions(input: VerbInput<'listDecisions'> = {}): Promise<VerbOutput<'listDecisions'>> {
    return this.#call('listDecisions', input);
  }

  countDecisions(): Promise<VerbOutput<'countDecisions'>> {
    return this.#call('countDecisions', {});
  }

  /** Deletes a decision for good; briefings that used it keep what they took. */
  removeDecision(input: VerbInput<'removeDecision'>): Promise<VerbOutput<'removeDecision'>> {
    return this.#call('removeDecision', input);
  }

  async #call<N extends keyof LibraryOutputs>(verb: N, input: VerbInput<N>): Promise<VerbOutput<N>> {
    const parsed = parseVerb(verb, input, noDecision);
    this.#reindexing.ensure(this.#owner);
    return this.#engine.call(verb, this.#owner, parsed);
  }
}
