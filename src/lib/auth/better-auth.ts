import { betterAuth } from 'better-auth';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Config } from '#/lib/config.ts';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import { newId } from '#/lib/domain/ids.ts';
import { passwordLength } from '#/lib/domain/password-length.ts';
import type { Logger } from '#/lib/logger.ts';
import { Email } from './account-fields.ts';
import type { signInHooks } from './account-standing.ts';
import { addressOptions } from './address.ts';
import type { Attempts } from './attempts.ts';
import { cookiePrefix, isSecure, signInCookie } from './cookie.ts';
import type { KnownDevices } from './known-devices.ts';
import { oidcPlugins } from './oidc.ts';
import type { PasswordHash } from './password-hash.ts';
import type { Rules } from './rules.ts';
import { attemptRules, lifetime } from './settings.ts';
import { type SignIns, signInsPlugin } from './sign-ins.ts';
import { columns } from './table-names.ts';

interface Parts {
  config: Config;
  db: Kysely<SignInTables>;
  secret: string;
  logger: Logger;
  attempts: Attempts;
  passwordHash: Pick<PasswordHash, 'hash' | 'verify'>;
  signIns: SignIns;
  devices: KnownDevices;
  rules: Rules;
  /** Asked before any user is created, with the provider if one is; the first account does not come this way. */
  mayCreateUser: (provider?: string) => Promise<boolean>;
  /** Takes away what a crash left of a sign-up with this e-mail. */
  removeUnfinished: (email: string) => Promise<void>;
  signInHooks: ReturnType<typeof signInHooks>;
}

/** Better Auth as Juca uses it; the reasons are in docs/decisions/0003-sign-in.md. */
export const createBetterAuth = (parts: Parts) => {
  const { config, db, secret, signIns, rules, mayCreateUser } = parts;
  return betterAuth({
    appName: 'Juca',
    ...(config.PUBLIC_URL && { baseURL: new URL(config.PUBLIC_URL).origin }),
    basePath: '/api/auth',
    secret,
    database: { db, type: config.DATABASE_URL ? 'postgres' : 'sqlite', transaction: false },
    ...columns,
    // Better Auth's own limit is the absolute one and is never moved; the idle one is CurrentSignIns'.
    session: {
      ...columns.session,
      expiresIn: lifetime.absolute,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    account: {
      ...columns.account,
      encryptOAuthTokens: true,
      accountLinking: { disableImplicitLinking: true },
    },
    emailAndPassword: passwords(parts),
    socialProviders: google(parts),
    databaseHooks: {
      user: {
        create: {
          before: async (_user, endpoint) =>
            (await mayCreateUser(endpoint?.params?.id)) ? undefined : false,
        },
      },
      session: { create: parts.signInHooks },
    },
    rateLimit: limits(parts),
    hooks: rules,
    plugins: [signInsPlugin(signIns), ...oidcPlugins(parts)],
    advanced: advanced(config),
    logger: {
      level: 'error',
      log: (level, message) => parts.logger[level]({ library: 'better-auth' }, message),
    },
    // What is not a refusal is thrown to our own handler, which logs it.
    onAPIError: { throw: true, errorURL: '/sign-in' },
    telemetry: { enabled: false },
  });
};

export type BetterAuth = ReturnType<typeof createBetterAuth>;

const passwords = ({ config, passwordHash }: Parts) => ({
  enabled: true,
  disableSignUp: !config.ALLOW_SIGN_UP,
  minPasswordLength: passwordLength.min,
  maxPasswordLength: passwordLength.max,
  password: passwordHash,
});

const google = ({
  config: { GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET, ALLOW_SIGN_UP },
  removeUnfinished,
}: Parts) =>
  GOOGLE_CLIENT_ID && GOOGLE_CLIENT_SECRET
    ? {
        google: {
          clientId: GOOGLE_CLIENT_ID,
          clientSecret: GOOGLE_CLIENT_SECRET,
          disableSignUp: !ALLOW_SIGN_UP,
          // The first that is known of whoever comes back from Google; nothing of the profile is changed.
          mapProfileToUser: async ({ email }: { email: string }) => {
            await removeUnfinished(email.toLowerCase());
            return {};
          },
        },
      }
    : {};

/** For each address and path, counted in the database. Rules for each account are in rules.ts. */
const limits = ({ attempts, devices }: Parts) => ({
  enabled: true,
  window: attemptRules.otherByAddress.seconds,
  max: attemptRules.otherByAddress.max,
  customRules: {
    '/sign-in/email': async (request: Request) =>
      (await isOnKnownDevice(request, devices)) ? (false as const) : rule(attemptRules.signInByAddress),
    '/sign-in/*': rule(attemptRules.signInByAddress),
    '/sign-up/*': rule(attemptRules.signUpByAddress),
    '/change-password': rule(attemptRules.signInByAddress),
    // Else Better Auth takes it for a way of signing in, of which it allows three in ten seconds.
    '/sign-ins': rule(attemptRules.otherByAddress),
  },
  customStorage: {
    consume: async (key: string, { max, window }: { max: number; window: number }) => {
      const wait = await attempts.take(key, { max, seconds: window });
      return { allowed: wait === 0, retryAfter: wait || null };
    },
  },
});

/** Such a request is counted for the account's device alone; others at the same address do not count against it. */
const isOnKnownDevice = async (request: Request, devices: KnownDevices): Promise<boolean> => {
  const body: unknown = await request
    .clone()
    .json()
    .catch(() => null);
  const { data } = z.object({ email: Email }).safeParse(body);
  return data !== undefined && devices.of(request.headers, data.email) !== undefined;
};

const rule = ({ max, seconds }: { max: number; seconds: number }) => ({ max, window: seconds });

const advanced = (config: Config) => ({
  cookiePrefix: cookiePrefix(config),
  cookies: { session_token: { name: signInCookie(config) } },
  // The prefix is ours, `__Host-` and not the weaker `__Secure-` that this would add.
  useSecureCookies: false,
  defaultCookieAttributes: { secure: isSecure(config), httpOnly: true, sameSite: 'lax' as const, path: '/' },
  ipAddress: addressOptions,
  // Said outright, because Better Auth leaves the check out where NODE_ENV is `test`.
  disableOriginCheck: false,
  disableCSRFCheck: false,
  database: { generateId: newId, validateSchema: false },
});
