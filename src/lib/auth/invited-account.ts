import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import type { Invitation } from '#/lib/domain/administration.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { newId } from '#/lib/domain/ids.ts';
import { parseInput } from '#/lib/domain/parse.ts';
import { Email, Name, Password } from './account-fields.ts';
import { insertUser, type NewUser, removeUnfinished } from './account-rows.ts';
import { addressOf } from './address.ts';
import type { Attempts } from './attempts.ts';
import type { Invitations } from './invitations.ts';
import { demandGoodPassword } from './new-password.ts';
import type { PasswordHash } from './password-hash.ts';
import { nothingHere, tooManyAttempts } from './refusal.ts';
import { attemptRules } from './settings.ts';
import { type SignInWith, signedInAnswer } from './signed-in-answer.ts';

const Input = z.strictObject({
  token: z.string().max(100),
  name: Name,
  email: Email,
  password: Password,
});

interface Parts {
  db: Kysely<SignInTables>;
  clock: () => Date;
  attempts: Attempts;
  passwordHash: PasswordHash;
  invitations: Invitations;
  signIn: SignInWith;
  /** Without passwords an invitation counts for its e-mail only: see `Inviting`. */
  hasPasswords: boolean;
  /** True while there is no account at all: an administrator comes first. */
  isEmpty: () => Promise<boolean>;
}

/** The way in for whoever was invited, also where sign-up is closed. */
export class InvitedAccount {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** What the page of a link may know: the e-mail that the invitation is for, if any; null for a link that does not count. */
  async invited(token: unknown): Promise<{ email: string | null } | null> {
    const invitation = typeof token === 'string' ? await this.#find(token) : undefined;
    return invitation && !(await this.#parts.isEmpty()) ? { email: invitation.email } : null;
  }

  /**
   * Makes the account and signs it in: 201 with the cookie. Throws `invalid` naming the field, `conflict` where the
   * e-mail has an account, and `not_found` for a link that does not count. Too many attempts are answered with 429.
   */
  async create(input: unknown, headers: Headers): Promise<Response> {
    const { attempts, passwordHash, clock, signIn } = this.#parts;
    if (await this.#parts.isEmpty()) throw nothingHere();
    const { token, name, email, password } = parseInput(Input, input);
    const invitation = await this.#find(token);
    if (!invitation) throw linkIsOver();
    // Nobody guesses a token. What is counted is the work of whoever has one, so that no stranger uses up an office's attempts.
    const attempt = `invited|${addressOf(headers)}`;
    const wait = await attempts.take(attempt, attemptRules.signUpByAddress);
    if (wait > 0) return tooManyAttempts(wait);
    if (invitation.email !== null && invitation.email !== email) {
      throw new JucaError('invalid', 'email: is not the one that was invited', { field: 'email' });
    }
    demandGoodPassword(password, { name, email });
    const hash = await passwordHash.hash(password);
    await this.#insert(
      {
        id: newId(),
        name,
        email,
        role: 'user',
        emailVouched: invitation.email !== null,
        now: clock().toISOString(),
      },
      invitation.id,
      hash,
    );
    await attempts.giveBack(attempt);
    return signedInAnswer(signIn, { email, password }, headers);
  }

  async #find(token: string): Promise<Invitation | undefined> {
    const invitation = await this.#parts.invitations.find(token);
    return invitation?.email === null && !this.#parts.hasPasswords ? undefined : invitation;
  }

  /**
   * The way in gets the invitation's id, so that its key lets one of all that try at once through. What a crash leaves
   * between the statements is a user without a way in, whom the next try removes, or an invitation that is used.
   */
  async #insert(user: NewUser, invitationId: string, hash: string): Promise<void> {
    const { db, invitations } = this.#parts;
    await removeUnfinished(db, user.email);
    if (!(await insertUser(db, user))) {
      throw new JucaError('conflict', 'There is an account of this e-mail already.', { field: 'email' });
    }
    const made = await insertWayIn(db, user, invitationId, hash);
    if (!made) await db.deleteFrom('auth_user').where('id', '=', user.id).execute();
    if (!made) throw linkIsOver();
    await invitations.revoke(invitationId);
  }
}

const linkIsOver = () => new JucaError('not_found', 'This invitation does not count any more.');

/** Inserts only while the user and the invitation are there. */
const insertWayIn = async (
  db: Kysely<SignInTables>,
  { id, now }: NewUser,
  invitationId: string,
  hash: string,
): Promise<boolean> => {
  const inserted = await db
    .insertInto('auth_account')
    .columns(['id', 'account_id', 'provider_id', 'user_id', 'password', 'created_at', 'updated_at'])
    .expression((eb) =>
      eb
        .selectFrom(['auth_user', 'auth_invitation'])
        .select(({ val, ref }) => [
          ref('auth_invitation.id').as('id'),
          ref('auth_user.id').as('account_id'),
          val('credential').as('provider_id'),
          ref('auth_user.id').as('user_id'),
          val(hash).as('password'),
          val(now).as('created_at'),
          val(now).as('updated_at'),
        ])
        .where('auth_user.id', '=', id)
        .where('auth_invitation.id', '=', invitationId),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
};
