import type { Kysely } from 'kysely';
import type { Locale } from '#/i18n/locales.ts';
import type { Config } from '#/lib/config.ts';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import type { Invitation, NewInvitation } from '#/lib/domain/administration.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { invitationLetter } from '#/lib/mail/letters.ts';
import type { Mailer } from '#/lib/mail/mailer.ts';
import { removeUnfinished } from './account-rows.ts';
import { devUser } from './dev-user.ts';
import { Invitations } from './invitations.ts';
import { linkAddress, linkPath } from './links.ts';
import { lifetime } from './settings.ts';

interface Parts {
  config: Config;
  db: Kysely<SignInTables>;
  clock: () => Date;
  mailer: Mailer | null;
}

/** Making invitations, by an administrator or by whoever has the machine. Nothing here asks who is signed in. */
export class Inviting {
  readonly #parts: Parts;
  readonly #invitations: Invitations;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#invitations = new Invitations(parts.db, parts.clock);
  }

  list(): Promise<Invitation[]> {
    return this.#invitations.list();
  }

  /** False where there is no such invitation. */
  revoke(id: string): Promise<boolean> {
    return this.#invitations.revoke(id);
  }

  /**
   * A new invitation with the path of its link, mailed where it is for an e-mail and mail is set up. `by` is the
   * administrator. Throws `conflict` where the e-mail has an account, and `invalid` without an e-mail where nobody signs in
   * by a password: the firm's own sign-in leads into an account by its e-mail.
   */
  async invite(invited: { email: string | null; by: string | null; locale: Locale }): Promise<NewInvitation> {
    const { config, mailer } = this.#parts;
    const { email, by, locale } = invited;
    if (email === null && !config.PASSWORD_SIGN_IN) throw nobodysInvitation();
    if (email !== null) await this.#demandNoAccount(email);
    // The development user is not in the database.
    const { invitation, token } = await this.#invitations.create(email, by === devUser.id ? null : by);
    const path = linkPath('/invitation', token);
    if (email === null || !mailer) return { invitation, path, mailed: false };
    const letter = { to: email, link: linkAddress(config, path), locale };
    const mailed = await mailer.send(invitationLetter(letter, lifetime.invitation / (24 * 60 * 60)));
    return { invitation, path, mailed };
  }

  async #demandNoAccount(email: string): Promise<void> {
    const { db } = this.#parts;
    await removeUnfinished(db, email);
    const user = await db.selectFrom('auth_user').select('id').where('email', '=', email).executeTakeFirst();
    if (user) throw new JucaError('conflict', `There is an account of ${email} already.`, { field: 'email' });
  }
}

const nobodysInvitation = () =>
  new JucaError('invalid', 'email: is needed where nobody signs in by a password', { field: 'email' });
