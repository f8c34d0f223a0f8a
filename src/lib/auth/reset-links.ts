import type { Kysely } from 'kysely';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import { newToken, tokenHash } from './one-time-token.ts';
import { lifetime } from './settings.ts';

/** Whom a link gives a new password. */
export interface ResetUser {
  id: string;
  name: string;
  email: string;
}

/** Links for a new password: each counts once and for half an hour. Only the hash of its token is kept. */
export class ResetLinks {
  readonly #db: Kysely<SignInTables>;
  readonly #clock: () => Date;

  constructor(db: Kysely<SignInTables>, clock: () => Date) {
    this.#db = db;
    this.#clock = clock;
  }

  /** A new link's token, which is nowhere else, and when it expires. Links past their time are deleted on the way. */
  async create(userId: string): Promise<{ token: string; expiresAt: string }> {
    const now = this.#clock();
    const token = newToken();
    const expiresAt = new Date(now.getTime() + lifetime.resetLink * 1000).toISOString();
    await this.sweep();
    await this.#db
      .insertInto('auth_reset_link')
      .values({
        id: tokenHash(token),
        user_id: userId,
        created_at: now.toISOString(),
        expires_at: expiresAt,
      })
      .execute();
    return { token, expiresAt };
  }

  /** Whose link it is; undefined for one that does not count, and for an account that is disabled. */
  find(token: string): Promise<ResetUser | undefined> {
    return this.#db
      .selectFrom('auth_reset_link')
      .innerJoin('auth_user', 'auth_user.id', 'auth_reset_link.user_id')
      .select(['auth_user.id', 'auth_user.name', 'auth_user.email'])
      .where('auth_reset_link.id', '=', tokenHash(token))
      .where('auth_reset_link.expires_at', '>', this.#clock().toISOString())
      .where('auth_user.disabled_at', 'is', null)
      .executeTakeFirst();
  }

  /** Uses the link up. Of all that try at once, one gets true. */
  async take(token: string): Promise<boolean> {
    const taken = await this.#db
      .deleteFrom('auth_reset_link')
      .where('id', '=', tokenHash(token))
      .where('expires_at', '>', this.#clock().toISOString())
      .returning('id')
      .executeTakeFirst();
    return taken !== undefined;
  }

  /** Deletes the links past their time. */
  async sweep(): Promise<void> {
    await this.#db
      .deleteFrom('auth_reset_link')
      .where('expires_at', '<=', this.#clock().toISOString())
      .execute();
  }

  /** Ends all links of a user. */
  async endAll(userId: string): Promise<void> {
    await this.#db.deleteFrom('auth_reset_link').where('user_id', '=', userId).execute();
  }
}
