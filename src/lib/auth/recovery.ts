import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Config } from '#/lib/config.ts';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { parseInput } from '#/lib/domain/parse.ts';
import type { Logger } from '#/lib/logger.ts';
import { resetLetter } from '#/lib/mail/letters.ts';
import type { Mailer } from '#/lib/mail/mailer.ts';
import { Email, Password } from './account-fields.ts';
import { endAccess, setPassword } from './account-rows.ts';
import { addressOf } from './address.ts';
import type { Attempts } from './attempts.ts';
import { accountHash, type KnownDevices } from './known-devices.ts';
import { linkAddress, linkPath } from './links.ts';
import { demandGoodPassword } from './new-password.ts';
import type { PasswordHash } from './password-hash.ts';
import { localeOf } from './reader-locale.ts';
import { nothingHere, tooManyAttempts } from './refusal.ts';
import type { ResetLinks } from './reset-links.ts';
import { attemptRules, lifetime } from './settings.ts';

const Asked = z.strictObject({ email: Email });
const Reset = z.strictObject({ token: z.string().max(100), password: Password });

interface Parts {
  config: Config;
  db: Kysely<SignInTables>;
  logger: Logger;
  clock: () => Date;
  attempts: Attempts;
  devices: KnownDevices;
  passwordHash: PasswordHash;
  links: ResetLinks;
  mailer: Mailer | null;
}

/** The way back in for whoever has forgotten the password. */
export class Recovery {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** True where a link can be mailed and there are passwords. */
  get byMail(): boolean {
    return this.#parts.mailer !== null && this.#hasPasswords;
  }

  get #hasPasswords(): boolean {
    return this.#parts.config.PASSWORD_SIGN_IN;
  }

  /**
   * Mails a link to the account of that e-mail, if there is one. The answer is given before anything is looked up, so
   * that neither its content nor its time says whether there is. 202, or 429 for too many from one address; throws
   * `invalid`, and `not_found` where no link can be mailed.
   */
  async ask(input: unknown, headers: Headers): Promise<Response> {
    const { attempts, logger } = this.#parts;
    if (!this.byMail) throw nothingHere();
    const { email } = parseInput(Asked, input);
    const wait = await attempts.take(`forgotten|${addressOf(headers)}`, attemptRules.forgottenByAddress);
    if (wait > 0) return tooManyAttempts(wait);
    this.#mail(email, headers).catch((error) =>
      logger.error({ err: error }, 'a link for a new password was not made'),
    );
    return Response.json({ asked: true }, { status: 202 });
  }

  /** True for a link that counts. */
  async isOpen(token: unknown): Promise<boolean> {
    return (
      this.#hasPasswords && typeof token === 'string' && (await this.#parts.links.find(token)) !== undefined
    );
  }

  /**
   * Sets the password by a link, which is used up, and ends every sign-in of the account. Gives the user's id, or the
   * answer 429. Throws `invalid` naming the field, and `not_found` for a link that does not count and where nobody signs in
   * by a password.
   */
  async reset(input: unknown, headers: Headers): Promise<{ userId: string } | Response> {
    const { db, attempts, links, passwordHash, clock, logger } = this.#parts;
    if (!this.#hasPasswords) throw nothingHere();
    const { token, password } = parseInput(Reset, input);
    const user = await links.find(token);
    if (!user) throw linkIsOver();
    // Nobody guesses a token: strangers at the same address use up nothing of what is counted here.
    const wait = await attempts.take(`reset|${addressOf(headers)}`, attemptRules.resetByAddress);
    if (wait > 0) return tooManyAttempts(wait);
    demandGoodPassword(password, user);
    const hash = await passwordHash.hash(password);
    if (!(await links.take(token))) throw linkIsOver();
    await setPassword(db, user.id, hash, clock().toISOString());
    await endAccess(db, user.id);
    logger.info({ user: user.id, address: addressOf(headers) }, 'a password was set by a link');
    return { userId: user.id };
  }

  async #mail(email: string, headers: Headers): Promise<void> {
    const { config, db, attempts, links, mailer } = this.#parts;
    if ((await attempts.take(this.#accountKey(email, headers), attemptRules.forgottenByAccount)) > 0) return;
    const user = await db
      .selectFrom('auth_user')
      .select('id')
      .where('email', '=', email)
      .where('disabled_at', 'is', null)
      .executeTakeFirst();
    if (!user) return;
    const { token } = await links.create(user.id);
    const link = linkAddress(config, linkPath('/reset-password', token));
    await mailer?.send(resetLetter({ to: email, link, locale: localeOf(headers) }, lifetime.resetLink / 60));
  }

  /** A known device is counted by itself: however often others ask, the person gets a link. */
  #accountKey(email: string, headers: Headers): string {
    const device = this.#parts.devices.of(headers, email);
    return `forgotten|${accountHash(email)}${device ? `|device|${device}` : ''}`;
  }
}

const linkIsOver = () => new JucaError('not_found', 'This link does not count any more.');
