import { AsyncLocalStorage } from 'node:async_hooks';
import type { Kysely } from 'kysely';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import type { PasswordHash } from './password-hash.ts';

type Hashing = Pick<PasswordHash, 'hash' | 'verify'>;

/**
 * Tells whether a password that was just found right is still the account's. Better Auth reads the hash, compares for
 * some 100 ms and then writes the sign-in. Whoever sets another password meanwhile ends all sign-ins before that one is
 * there, so that a former password in use without pause would stay signed in.
 */
export class ComparedPassword {
  readonly #db: Kysely<SignInTables>;
  readonly #request = new AsyncLocalStorage<{ hash?: string }>();

  constructor(db: Kysely<SignInTables>) {
    this.#db = db;
  }

  /** The same hashing, which notes for the request under way what a password was compared with. */
  noting(hashing: Hashing): Hashing {
    return {
      hash: (password) => hashing.hash(password),
      verify: (given) => {
        Object.assign(this.#request.getStore() ?? {}, { hash: given.hash });
        return hashing.verify(given);
      },
    };
  }

  /** Answers one request. */
  during<T>(answer: () => Promise<T>): Promise<T> {
    return this.#request.run({}, answer);
  }

  /** To be asked once the sign-in is written. True where this request compared no password. */
  async isStill(userId: string): Promise<boolean> {
    const hash = this.#request.getStore()?.hash;
    if (hash === undefined) return true;
    const way = await this.#db
      .selectFrom('auth_account')
      .select('password')
      .where('user_id', '=', userId)
      .where('provider_id', '=', 'credential')
      .executeTakeFirst();
    return way?.password === hash;
  }
}
