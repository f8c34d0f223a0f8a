import { notFound } from '#/lib/domain/errors.ts';
import type { Engine } from './engine.ts';
import { ownedHandle } from './owned-handle.ts';
import type { Owner } from './sessions.ts';
import { accountVerbs } from './verbs/registry.ts';

/** The only door to all that an account has in the store: `for(owner)` gives the handle that has the verbs. */
export class AccountDB {
  readonly #engine: Pick<Engine, 'call' | 'callForJson'>;

  constructor(engine: Pick<Engine, 'call' | 'callForJson'>) {
    this.#engine = engine;
  }

  for(owner: Owner): OwnedAccount {
    return new OwnedAccount(this.#engine, owner.id);
  }
}

/** All that one owner has. Every verb is one transaction (rules A-01 and on in docs/store-contract.md). */
export class OwnedAccount extends ownedHandle(accountVerbs, notFound) {}
