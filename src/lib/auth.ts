import { Kysely } from 'kysely';
import { Confirmation, type Confirmed } from './account/confirmation.ts';
import { type Account, accountOf } from './auth/account.ts';
import { removeUnfinished } from './auth/account-rows.ts';
import { signInHooks } from './auth/account-standing.ts';
import type { AdminDesk } from './auth/admin/admin-desk.ts';
import { createAdminDesks, type InstallationReport } from './auth/admin/create-admin-desks.ts';
import { Attempts } from './auth/attempts.ts';
import { createBetterAuth } from './auth/better-auth.ts';
import { CalendarFeeds } from './auth/calendar-feeds.ts';
import { ComparedPassword } from './auth/compared-password.ts';
import { signInCookie } from './auth/cookie.ts';
import { CurrentSignIns } from './auth/current.ts';
import { devUserOf } from './auth/dev-user.ts';
import { FirstAccount } from './auth/first-account.ts';
import { createHandler, signInRequest } from './auth/handler.ts';
import { Invitations } from './auth/invitations.ts';
import { InvitedAccount } from './auth/invited-account.ts';
import { KnownDevices } from './auth/known-devices.ts';
import { maySignUp } from './auth/oidc.ts';
import { withoutPasswords } from './auth/oidc-passwords.ts';
import { PasswordHash } from './auth/password-hash.ts';
import { Recovery } from './auth/recovery.ts';
import { ResetLinks } from './auth/reset-links.ts';
import { createRules } from './auth/rules.ts';
import { readSecret } from './auth/secret.ts';
import { SignIns } from './auth/sign-ins.ts';
import type { SignInWith } from './auth/signed-in-answer.ts';
import type { SignedInUser } from './auth/signed-in-user.ts';
import type { Config } from './config.ts';
import type { Engine } from './db/engine.ts';
import type { SignInTables } from './db/sign-in-schema.ts';
import type { Logger } from './logger.ts';
import type { Mailer } from './mail/mailer.ts';

export type { SignedInUser };

/** Everything about signing in; API, pages and actions ask this one and so agree. */
export interface SignIn {
  /** Answers /api/auth/*. */
  handler(request: Request): Promise<Response>;
  /**
   * The user of the request's cookie, looked up anew each time; null where nobody is signed in. A look that nobody's
   * doing caused, such as a stream's heartbeat, says `isUse: false`, so that it does not keep the sign-in alive.
   */
  userOf(headers: Headers, how?: { isUse?: boolean }): Promise<SignedInUser | null>;
  /** What the user of the request's cookie may see of the account; null for nobody and for the dev user. */
  accountOf(headers: Headers): Promise<Account | null>;
  /**
   * The desk of the request's administrator. Throws `unauthenticated` for nobody, and `not_found`, as an address that
   * leads nowhere does, for everyone else.
   */
  requireAdmin(headers: Headers): Promise<AdminDesk>;
  /** Gives the id of the user who asks for what cannot be undone; throws what `Confirmation` does. */
  confirm(headers: Headers, given: Confirmed): Promise<string>;
  firstAccount: Pick<FirstAccount, 'needed' | 'codeRequired' | 'create'>;
  recovery: Pick<Recovery, 'byMail' | 'ask' | 'isOpen' | 'reset'>;
  invitedAccount: Pick<InvitedAccount, 'invited' | 'create'>;
  /** The secret addresses at which deadlines are read as a calendar. */
  calendarFeeds: Pick<CalendarFeeds, 'since' | 'renew' | 'end' | 'ownerOf'>;
  /** What the pages may offer. */
  offers: Offers;
}

interface Offers {
  signUp: boolean;
  google: boolean;
  password: boolean;
  /** The firm's own sign-in, where it is set. */
  oidc: { name: string } | null;
}

export interface SignInOptions {
  config: Config;
  engine: Pick<Engine, 'signInDialect' | 'sizes' | 'health'>;
  logger: Logger;
  /** Default: no mail is sent. */
  mailer?: Mailer | null;
  /** What the administrator's page says beside what the engine knows. */
  installation?: InstallationReport;
  /** Told the code for the first account, where one is needed. Default: a line in the log. */
  codeLog?: (code: string) => void;
  /** Default: the machine's clock. */
  clock?: () => Date;
  /** Default: the product's cost, which tests that sign in often lower. */
  passwordHash?: PasswordHash;
}

/** Throws `ConfigError` where the secret that signs the cookies cannot be read. */
export const createSignIn = (options: SignInOptions): SignIn => {
  const { config, engine, logger, mailer = null, clock = () => new Date() } = options;
  const dialect = engine.signInDialect();
  const db = new Kysely<SignInTables>({ dialect });
  const secret = readSecret(config);
  const attempts = new Attempts(db, clock);
  const signIns = new SignIns(db, clock);
  const passwordHash = options.passwordHash ?? new PasswordHash();
  const cookieName = signInCookie(config);
  const current = new CurrentSignIns({ db, dialect, logger, clock, cookieName, secret });
  const mayCreateUser = async (provider?: string) =>
    maySignUp(config, provider) && !(await firstAccount.needed());
  const devices = new KnownDevices(config, secret);
  const links = new ResetLinks(db, clock);
  const password = new ComparedPassword(db);
  const removal = (email: string) => removeUnfinished(db, email);
  const rules = createRules({
    attempts,
    current,
    signIns,
    links,
    password,
    devices,
    logger,
    mayCreateUser,
    removeUnfinished: removal,
  });
  const auth = createBetterAuth({
    config,
    db,
    secret,
    logger,
    attempts,
    passwordHash: password.noting(passwordHash),
    signIns,
    devices,
    rules,
    mayCreateUser,
    removeUnfinished: removal,
    signInHooks: signInHooks(db, clock),
  });
  const answer = createHandler(auth, current, logger);
  const anyWay = (request: Request) => password.during(() => answer(request));
  const handler = config.PASSWORD_SIGN_IN ? anyWay : withoutPasswords(anyWay);
  const signInWith: SignInWith = (credentials, headers) => anyWay(signInRequest(credentials, headers));
  const firstAccount = new FirstAccount({
    config,
    secret,
    db,
    attempts,
    passwordHash,
    clock,
    signIn: signInWith,
    tellCode: options.codeLog ?? ((code) => logCode(logger, code)),
  });
  firstAccount
    .needed()
    .catch((error) => logger.error({ err: error }, 'whether there is an account could not be looked up'));
  const userOf: SignIn['userOf'] = async (headers, how) =>
    devUserOf(config, headers) ?? (await current.of(headers, how))?.user ?? null;
  const deskOf = createAdminDesks({ ...options, db, clock, mailer, signIns, links, passwordHash });
  const confirmation = new Confirmation({
    db,
    attempts,
    passwordHash,
    current,
    clock,
    passwords: config.PASSWORD_SIGN_IN,
  });
  return {
    handler,
    userOf,
    requireAdmin: async (headers) => deskOf(await userOf(headers)),
    recovery: new Recovery({
      config,
      db,
      logger,
      clock,
      attempts,
      devices,
      passwordHash,
      links,
      mailer,
    }),
    invitedAccount: new InvitedAccount({
      db,
      clock,
      attempts,
      passwordHash,
      invitations: new Invitations(db, clock),
      signIn: signInWith,
      hasPasswords: config.PASSWORD_SIGN_IN,
      isEmpty: () => firstAccount.needed(),
    }),
    accountOf: async (headers) => {
      const signIn = await current.of(headers);
      return signIn ? accountOf(signIn, db, signIns) : null;
    },
    confirm: (headers, given) => confirmation.check(headers, given),
    firstAccount,
    calendarFeeds: new CalendarFeeds({ config, db, attempts, clock }),
    offers: offersOf(config),
  };
};

const offersOf = (config: Config): Offers => ({
  signUp: config.ALLOW_SIGN_UP && config.PASSWORD_SIGN_IN,
  google: config.GOOGLE_CLIENT_ID !== undefined,
  password: config.PASSWORD_SIGN_IN,
  oidc: config.OIDC_ISSUER ? { name: config.OIDC_NAME } : null,
});

const logCode = (logger: Logger, code: string): void =>
  logger.warn(`There is no account. Open /first-account and give this code to create the first one: ${code}`);
