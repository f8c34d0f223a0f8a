import type { Kysely } from 'kysely';
import type { Attempts } from '#/lib/auth/attempts.ts';
import type { CurrentSignIns } from '#/lib/auth/current.ts';
import type { PasswordHash } from '#/lib/auth/password-hash.ts';
import { attemptRules } from '#/lib/auth/settings.ts';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import { JucaError } from '#/lib/domain/errors.ts';

interface Parts {
  db: Kysely<SignInTables>;
  attempts: Attempts;
  passwordHash: Pick<PasswordHash, 'verify'>;
  current: CurrentSignIns;
  clock: () => Date;
  /** False where nobody signs in by a password, so that nobody may know one. */
  passwords: boolean;
}

export interface Confirmed {
  /** The account's e-mail, typed out. */
  email: string;
  /** Needed where the account has one. */
  password?: string | undefined;
}

/** Milliseconds since signing in for which an account without a password counts as confirmed. */
const recentSignIn = 10 * 60_000;

/** Makes sure that whoever asks for what cannot be undone is the person and means it. */
export class Confirmation {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /**
   * Gives the id of the user of the request's cookie. Throws `unauthenticated`; `invalid` with the field `email` or
   * `password`; `forbidden` with the field `signIn` where an account without a password was signed in too long ago;
   * `overloaded` after too many attempts.
   */
  async check(headers: Headers, { email, password = '' }: Confirmed): Promise<string> {
    const { attempts, current, clock } = this.#parts;
    const signIn = await current.of(headers);
    if (!signIn) throw new JucaError('unauthenticated', 'Sign in first.');
    const { user } = signIn;
    const retryAfter = await attempts.take(`account-deletion|${user.id}`, attemptRules.passwordChangeByUser);
    if (retryAfter > 0)
      throw new JucaError('overloaded', 'Too many attempts. Try again later.', { retryAfter });
    if (email.normalize('NFC').trim().toLowerCase() !== user.email) {
      throw new JucaError('invalid', 'email: is not the one of this account', { field: 'email' });
    }
    const { hash, signedInAt } = await this.#known(user.id, signIn.id);
    if (hash === null) {
      if (clock().getTime() - signedInAt <= recentSignIn) return user.id;
      throw new JucaError('forbidden', 'Sign in again first.', { field: 'signIn' });
    }
    if (await this.#parts.passwordHash.verify({ hash, password })) return user.id;
    throw new JucaError('invalid', 'password: is not the one of this account', { field: 'password' });
  }

  async #known(userId: string, signInId: string): Promise<{ hash: string | null; signedInAt: number }> {
    const { db } = this.#parts;
    const [way, signIn] = await Promise.all([
      db
        .selectFrom('auth_account')
        .select('password')
        .where('user_id', '=', userId)
        .where('provider_id', '=', 'credential')
        .executeTakeFirst(),
      db.selectFrom('auth_session').select('created_at').where('id', '=', signInId).executeTakeFirst(),
    ]);
    const hash = this.#parts.passwords ? (way?.password ?? null) : null;
    return { hash, signedInAt: new Date(signIn?.created_at ?? 0).getTime() };
  }
}
