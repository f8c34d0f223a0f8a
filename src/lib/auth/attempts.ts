import type { Kysely } from 'kysely';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import type { AttemptRule } from './settings.ts';

/**
 * Counts attempts in the database, in windows of fixed length that begin with their first attempt. Every process on
 * the database counts together, and a restart forgets nothing. A window never ends later than its length from now: one
 * that was stored while the clock was ahead is shortened at the next attempt, and keeps its count.
 */
export class Attempts {
  readonly #db: Kysely<SignInTables>;
  readonly #clock: () => Date;

  constructor(db: Kysely<SignInTables>, clock: () => Date) {
    this.#db = db;
    this.#clock = clock;
  }

  /** Counts one attempt. The answer is 0 where it is allowed, else the whole seconds until the next one may be. */
  async take(key: string, rule: AttemptRule): Promise<number> {
    const now = this.#clock().getTime();
    const seen = await this.#find(key);
    // Looking first keeps a flood of refused attempts from becoming a flood of writes.
    const counted = isSpent(seen, rule, now) ? seen : await this.#count(key, now, now + rule.seconds * 1000);
    return counted && counted.count > rule.max ? Math.ceil((Number(counted.resets_at) - now) / 1000) : 0;
  }

  /** Takes back an attempt that turned out to be harmless. */
  async giveBack(key: string): Promise<void> {
    await this.#db
      .updateTable('auth_rate_limit')
      .set((eb) => ({ count: eb('count', '-', 1) }))
      .where('key', '=', key)
      .where('count', '>', 0)
      .execute();
  }

  /** Forgets windows that are over. */
  async sweep(): Promise<void> {
    await this.#db.deleteFrom('auth_rate_limit').where('resets_at', '<=', this.#clock().getTime()).execute();
  }

  #find(key: string): Promise<Counted | undefined> {
    return this.#db
      .selectFrom('auth_rate_limit')
      .select(['count', 'resets_at'])
      .where('key', '=', key)
      .executeTakeFirst();
  }

  /** One statement, so that attempts made at the same moment are all counted. */
  #count(key: string, now: number, resetsAt: number): Promise<Counted> {
    return this.#db
      .insertInto('auth_rate_limit')
      .values({ key, count: 1, resets_at: resetsAt })
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet((eb) => {
          const stored = eb.ref('auth_rate_limit.resets_at');
          const isOver = eb(stored, '<=', now);
          return {
            count: eb
              .case()
              .when(isOver)
              .then(1)
              .else(eb('auth_rate_limit.count', '+', 1))
              .end(),
            resets_at: eb
              .case()
              .when(eb.or([isOver, eb(stored, '>', resetsAt)]))
              .then(resetsAt)
              .else(stored)
              .end(),
          };
        }),
      )
      .returning(['count', 'resets_at'])
      .executeTakeFirstOrThrow();
  }
}

interface Counted {
  count: number;
  resets_at: number | string;
}

const isSpent = (seen: Counted | undefined, rule: AttemptRule, now: number): boolean => {
  if (!seen || seen.count <= rule.max) return false;
  const left = Number(seen.resets_at) - now;
  return left > 0 && left <= rule.seconds * 1000;
};
