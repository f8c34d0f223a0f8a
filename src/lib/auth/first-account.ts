import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Config } from '#/lib/config.ts';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { newId } from '#/lib/domain/ids.ts';
import { parseInput } from '#/lib/domain/parse.ts';
import { Email, Name, Password } from './account-fields.ts';
import { addressOf, isFromThisMachine, isLoopbackHost } from './address.ts';
import type { Attempts } from './attempts.ts';
import { codeFrom, isSameCode } from './first-account-code.ts';
import { insertFirstAccount, isAnyAccountThere } from './first-account-rows.ts';
import { demandGoodPassword } from './new-password.ts';
import type { PasswordHash } from './password-hash.ts';
import { nothingHere, tooManyAttempts } from './refusal.ts';
import { attemptRules } from './settings.ts';
import { type SignInWith, signedInAnswer } from './signed-in-answer.ts';

const Input = z.strictObject({
  name: Name,
  email: Email,
  password: Password,
  code: z.string().max(64).optional(),
});

interface Parts {
  config: Config;
  /** AUTH_SECRET, or the one kept in its place. */
  secret: string;
  db: Kysely<SignInTables>;
  attempts: Attempts;
  passwordHash: PasswordHash;
  clock: () => Date;
  signIn: SignInWith;
  /** Told the code where one is needed: once for each time that there is no account. */
  tellCode: (code: string) => void;
}

/** The way into an empty installation: whoever comes first becomes its administrator. */
export class FirstAccount {
  /** True where others than this machine can reach the server, so that coming first must not be enough. */
  readonly codeRequired: boolean;
  readonly #parts: Parts;
  readonly #code: string;
  #isCodeTold = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#code = codeFrom(parts.secret);
    this.codeRequired = isReachedFromElsewhere(parts.config);
  }

  /**
   * True while nobody can sign in because there is no account. Looked up each time, since the only account can be deleted,
   * by another process too. Tells the code where one is needed.
   */
  async needed(): Promise<boolean> {
    const isThere = await isAnyAccountThere(this.#parts.db);
    if (!isThere && this.codeRequired && !this.#isCodeTold) this.#parts.tellCode(this.#code);
    this.#isCodeTold = !isThere;
    return !isThere;
  }

  /**
   * Creates the account with role `admin` and signs it in: 201 with the cookie. Throws `invalid` naming the field
   * (`password` also for one that is too common), `forbidden` for a wrong code, and `not_found`, as a path without
   * a route does, once there is an account. Too many attempts are answered with 429.
   */
  async create(input: unknown, headers: Headers): Promise<Response> {
    if (!(await this.needed())) throw nothingHere();
    const wait = await this.#takeAttempt(headers);
    if (wait > 0) return tooManyAttempts(wait);
    const { name, email, password, code } = parseInput(Input, input);
    this.#checkEntitled(code, headers);
    demandGoodPassword(password, { name, email });
    const created = await insertFirstAccount(this.#parts.db, {
      id: newId(),
      name,
      email,
      passwordHash: await this.#parts.passwordHash.hash(password),
      now: this.#parts.clock().toISOString(),
    });
    this.#isCodeTold = false;
    if (!created) throw nothingHere();
    return signedInAnswer(this.#parts.signIn, { email, password }, headers);
  }

  async #takeAttempt(headers: Headers): Promise<number> {
    const { attempts } = this.#parts;
    // No limit over all addresses: it would let others keep the owner out, and the code's length needs none.
    return attempts.take(`first-account|${addressOf(headers)}`, attemptRules.firstAccountByAddress);
  }

  #checkEntitled(code: string | undefined, headers: Headers): void {
    if (this.codeRequired) {
      if (!isSameCode(code ?? '', this.#code)) {
        throw new JucaError('forbidden', 'The code is not the one in the server’s log.', { field: 'code' });
      }
    } else if (!isFromThisMachine(headers)) {
      throw new JucaError('forbidden', 'The first account is created on the machine that Juca runs on.');
    }
  }
}

const isReachedFromElsewhere = ({ loopbackOnly, PUBLIC_URL }: Config): boolean =>
  !loopbackOnly || (PUBLIC_URL !== undefined && !isLoopbackHost(new URL(PUBLIC_URL).host));
