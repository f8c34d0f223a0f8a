import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Locale } from '#/i18n/locales.ts';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import type {
  AccountDetails,
  AccountEntry,
  AccountPage,
  GivenPassword,
  InstallationStatus,
  Invitation,
  NewInvitation,
  ResetLink,
} from '#/lib/domain/administration.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { parseInput } from '#/lib/domain/parse.ts';
import { isStorable } from '#/lib/domain/text.ts';
import type { Logger } from '#/lib/logger.ts';
import { Email } from '../account-fields.ts';
import { endAccess } from '../account-rows.ts';
import type { Administration } from '../administration.ts';
import type { Inviting } from '../inviting.ts';
import { hasAnother, withAdministrators } from '../last-administrator.ts';
import { linkPath } from '../links.ts';
import type { ResetLinks } from '../reset-links.ts';
import type { SignIns } from '../sign-ins.ts';
import type { SignedInUser } from '../signed-in-user.ts';
import type { AccountList, AccountQuery } from './account-list.ts';

/** What the desk works with, the same for every administrator. */
export interface DeskParts {
  db: Kysely<SignInTables>;
  logger: Logger;
  clock: () => Date;
  list: AccountList;
  signIns: SignIns;
  links: ResetLinks;
  administration: Administration;
  inviting: Inviting;
  /** The numbers of the installation. */
  status: () => Promise<Omit<InstallationStatus, 'accounts'>>;
}

/**
 * What an administrator may do. There is no way to one for a request but `SignIn.requireAdmin`, as there is none to
 * sessions but their owner's handle. Every change is logged with who made it.
 */
export class AdminDesk {
  readonly #admin: SignedInUser;
  readonly #parts: DeskParts;

  constructor(admin: SignedInUser, parts: DeskParts) {
    this.#admin = admin;
    this.#parts = parts;
  }

  accounts(query: AccountQuery): Promise<AccountPage> {
    return this.#parts.list.page(query);
  }

  /** Throws `not_found`, as all below do. */
  async account(id: string): Promise<AccountDetails> {
    const account = await this.#find(id);
    const signIns = await this.#parts.signIns.list(id, '');
    return { account, signIns: signIns.map(({ current: _, ...signIn }) => signIn) };
  }

  async endSignIns(id: string): Promise<void> {
    await this.#find(id);
    await endAccess(this.#parts.db, id);
    this.#log('the sign-ins of an account were ended', id);
  }

  /**
   * A disabled account cannot sign in, and its sign-ins end. Throws `conflict` for one's own account,
   * and for the last administrator who may sign in: two may disable each other at once.
   */
  async setDisabled(id: string, disabled: boolean): Promise<AccountEntry> {
    const { db, clock } = this.#parts;
    await this.#find(id);
    if (id === this.#admin.id) {
      throw new JucaError('conflict', 'Nobody disables the account that they are signed in with.');
    }
    const now = clock().toISOString();
    const changed = await withAdministrators(db)
      .updateTable('auth_user')
      .set({ disabled_at: disabled ? now : null, updated_at: now })
      .where('id', '=', id)
      .$if(disabled, (update) =>
        update.where((eb) =>
          eb.or([eb('role', '!=', 'admin'), eb('disabled_at', 'is not', null), hasAnother(eb)]),
        ),
      )
      .returning('auth_user.id')
      .executeTakeFirst();
    if (!changed) {
      await this.#find(id);
      throw lastAdministrator();
    }
    await endAccess(db, id);
    this.#log(disabled ? 'an account was disabled' : 'an account was enabled', id);
    return this.#find(id);
  }

  /** A link by which the person chooses a new password. The old one counts until then. */
  async resetLink(id: string): Promise<ResetLink> {
    await this.#find(id);
    const { token, expiresAt } = await this.#parts.links.create(id);
    this.#log('a link for a new password was given', id);
    return { path: linkPath('/reset-password', token), expiresAt };
  }

  /** A new password; the sign-ins of the account end. */
  async resetPassword(id: string): Promise<GivenPassword> {
    const { email } = await this.#find(id);
    const password = await this.#parts.administration.reset(email);
    this.#log('a new password was given', id);
    return { password };
  }

  invitations(): Promise<Invitation[]> {
    return this.#parts.inviting.list();
  }

  /**
   * `locale` is the language of the letter. Throws `invalid` for what is no e-mail, and `conflict` for one that has an
   * account.
   */
  async invite(input: unknown, locale: Locale): Promise<NewInvitation> {
    const { email = null } = parseInput(InvitationInput, input);
    const invited = await this.#parts.inviting.invite({ email, by: this.#admin.id, locale });
    this.#log('an invitation was made', invited.invitation.id);
    return invited;
  }

  async revokeInvitation(id: string): Promise<void> {
    if (!isStorable(id) || !(await this.#parts.inviting.revoke(id))) throw nothingThere();
    this.#log('an invitation was revoked', id);
  }

  async status(): Promise<InstallationStatus> {
    const [status, accounts] = await Promise.all([this.#parts.status(), this.#parts.list.count()]);
    return { ...status, accounts };
  }

  async #find(id: string): Promise<AccountEntry> {
    const found = isStorable(id) ? await this.#parts.list.find(id) : undefined;
    if (!found) throw nothingThere();
    return found;
  }

  #log(message: string, subject: string): void {
    this.#parts.logger.info({ admin: this.#admin.id, subject }, message);
  }
}

/** Without an e-mail the invitation is for whoever has its link. */
const InvitationInput = z.strictObject({ email: Email.nullable().optional() });

const lastAdministrator = () =>
  new JucaError('conflict', 'The last administrator who may sign in cannot be disabled.');

const nothingThere = () => new JucaError('not_found', 'There is no such account or invitation.');
