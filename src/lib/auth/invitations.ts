import type { Kysely } from 'kysely';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import type { Invitation } from '#/lib/domain/administration.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { newId } from '#/lib/domain/ids.ts';
import { newToken, tokenHash } from './one-time-token.ts';
import { lifetime } from './settings.ts';

/** More than this cannot be open at once. */
const mostOpen = 100;

/** Invitations: each makes one account, within a week. Only the hash of its token is kept. */
export class Invitations {
  readonly #db: Kysely<SignInTables>;
  readonly #clock: () => Date;

  constructor(db: Kysely<SignInTables>, clock: () => Date) {
    this.#db = db;
    this.#clock = clock;
  }

  /** A new invitation and its token, which is nowhere else. Throws `limit` where too many are open. */
  async create(
    email: string | null,
    invitedBy: string | null,
  ): Promise<{ invitation: Invitation; token: string }> {
    await this.sweep();
    if ((await this.list()).length >= mostOpen) {
      throw new JucaError('limit', `At most ${mostOpen} invitations may be open.`, { max: mostOpen });
    }
    const now = this.#clock();
    const token = newToken();
    const invitation = {
      id: newId(),
      email,
      createdAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + lifetime.invitation * 1000).toISOString(),
    };
    await this.#db
      .insertInto('auth_invitation')
      .values({
        id: invitation.id,
        token_hash: tokenHash(token),
        email,
        invited_by: invitedBy,
        created_at: invitation.createdAt,
        expires_at: invitation.expiresAt,
      })
      .execute();
    return { invitation, token };
  }

  /** Those that can still be used, the newest first. */
  async list(): Promise<Invitation[]> {
    const rows = await this.#open().orderBy('id', 'desc').limit(mostOpen).execute();
    return rows.map(invitationOf);
  }

  /** The invitation of a token; undefined for one that does not count. */
  async find(token: string): Promise<Invitation | undefined> {
    const row = await this.#open().where('token_hash', '=', tokenHash(token)).executeTakeFirst();
    return row && invitationOf(row);
  }

  /** False where there is no such invitation. */
  async revoke(id: string): Promise<boolean> {
    const revoked = await this.#db
      .deleteFrom('auth_invitation')
      .where('id', '=', id)
      .returning('id')
      .executeTakeFirst();
    return revoked !== undefined;
  }

  /** An account that was made by an invitation has its id as the id of its way in (invited-account.ts). */
  #open() {
    return this.#db
      .selectFrom('auth_invitation')
      .select(['id', 'email', 'created_at', 'expires_at'])
      .where('expires_at', '>', this.#clock().toISOString())
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('auth_account')
              .select('auth_account.id')
              .whereRef('auth_account.id', '=', 'auth_invitation.id'),
          ),
        ),
      );
  }

  /** Deletes the invitations past their time, whose e-mails may be of people without an account. */
  async sweep(): Promise<void> {
    await this.#db
      .deleteFrom('auth_invitation')
      .where('expires_at', '<=', this.#clock().toISOString())
      .execute();
  }
}

const invitationOf = (row: {
  id: string;
  email: string | null;
  created_at: string | Date;
  expires_at: string | Date;
}): Invitation => ({
  id: row.id,
  email: row.email,
  createdAt: new Date(row.created_at).toISOString(),
  expiresAt: new Date(row.expires_at).toISOString(),
});
