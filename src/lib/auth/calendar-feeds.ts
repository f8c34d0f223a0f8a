import type { Kysely } from 'kysely';
import type { Config } from '#/lib/config.ts';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import { endFeed } from './account-rows.ts';
import { addressOf } from './address.ts';
import type { Attempts } from './attempts.ts';
import { devUser } from './dev-user.ts';
import { newToken, tokenHash } from './one-time-token.ts';
import { nothingHere, tooManyAttempts } from './refusal.ts';
import { attemptRules } from './settings.ts';

interface Parts {
  config: Pick<Config, 'ENABLE_DEV_AUTH'>;
  db: Kysely<SignInTables>;
  attempts: Attempts;
  clock: () => Date;
}

/**
 * Secret addresses at which a calendar program reads a user's deadlines without a sign-in. A user has one at most. Only
 * the hash of its token is kept, so that the address is told once. It ends with a new password, when all other sign-ins are
 * ended, and when the account is disabled.
 */
export class CalendarFeeds {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** When the user's address was made, ISO 8601; null where there is none. */
  async since(userId: string): Promise<string | null> {
    const row = await this.#parts.db
      .selectFrom('auth_calendar_feed')
      .select('created_at')
      .where('user_id', '=', userId)
      .executeTakeFirst();
    return row ? new Date(row.created_at).toISOString() : null;
  }

  /** A new token in place of the one before, which leads nowhere from then on. */
  async renew(userId: string): Promise<{ token: string; since: string }> {
    const token = newToken();
    const since = this.#parts.clock().toISOString();
    const row = { id: tokenHash(token), created_at: since };
    await this.#parts.db
      .insertInto('auth_calendar_feed')
      .values({ ...row, user_id: userId })
      .onConflict((conflict) => conflict.column('user_id').doUpdateSet(row))
      .execute();
    return { token, since };
  }

  async end(userId: string): Promise<void> {
    await endFeed(this.#parts.db, userId);
  }

  /**
   * Whose deadlines a token leads to, or the answer 429. Throws `not_found` for a token that does not count, and for an
   * account that is disabled or gone.
   */
  async ownerOf(token: string, headers: Headers): Promise<{ id: string } | Response> {
    const { attempts } = this.#parts;
    const id = await this.#find(token);
    const wait =
      id === undefined
        ? await attempts.take(`feed|${addressOf(headers)}`, attemptRules.feedMissByAddress)
        : await attempts.take(`feed|${id}`, attemptRules.feedByUser);
    if (wait > 0) return tooManyAttempts(wait);
    if (id === undefined) throw nothingHere();
    return { id };
  }

  async #find(token: string): Promise<string | undefined> {
    const row = await this.#parts.db
      .selectFrom('auth_calendar_feed')
      .leftJoin('auth_user', 'auth_user.id', 'auth_calendar_feed.user_id')
      .select(['auth_calendar_feed.user_id', 'auth_user.id', 'auth_user.disabled_at'])
      .where('auth_calendar_feed.id', '=', tokenHash(token))
      .executeTakeFirst();
    if (!row) return undefined;
    const isDev = this.#parts.config.ENABLE_DEV_AUTH && row.user_id === devUser.id;
    return isDev || (row.id !== null && row.disabled_at === null) ? row.user_id : undefined;
  }
}
