import { APIError, createAuthMiddleware } from 'better-auth/api';
import { z } from 'zod';
import type { Logger } from '#/lib/logger.ts';
import { Email, Name, Password } from './account-fields.ts';
import { addressOf } from './address.ts';
import type { Attempts } from './attempts.ts';
import type { ComparedPassword } from './compared-password.ts';
import type { CurrentSignIns } from './current.ts';
import { accountHash, type KnownDevices } from './known-devices.ts';
import { passwordProblem } from './password-policy.ts';
import type { ResetLinks } from './reset-links.ts';
import { type AttemptRule, attemptRules } from './settings.ts';
import type { SignIns } from './sign-ins.ts';

interface Parts {
  attempts: Attempts;
  current: CurrentSignIns;
  signIns: SignIns;
  links: Pick<ResetLinks, 'endAll'>;
  password: Pick<ComparedPassword, 'isStill'>;
  devices: KnownDevices;
  logger: Logger;
  mayCreateUser: () => Promise<boolean>;
  /** Takes away what a crash left of a sign-up with this e-mail. */
  removeUnfinished: (email: string) => Promise<void>;
}

/** What an attempt to sign in was counted under, by the headers of its request, which both hooks are given. */
const counted = new WeakMap<Headers, readonly string[]>();

/** What holds before and after Better Auth's own endpoints: strict bodies, password policy, attempts by account. */
export const createRules = (parts: Parts) => ({
  before: createAuthMiddleware(async ({ path, body, headers = new Headers() }) => {
    const request = { body, headers };
    if (path === '/sign-in/email') return beforeSignIn(parts, request);
    if (path === '/sign-up/email') return beforeSignUp(parts, request);
    if (path === '/change-password') return beforeChange(parts, request);
    if (path === '/update-user') return withBody(read(UserChange, body));
    if (byProvider.has(path)) return withBody(read(Departure, body));
    return undefined;
  }),
  after: createAuthMiddleware(async ({ path, headers = new Headers(), context, setCookie }) => {
    if (path === '/change-password') return afterChange(parts, context.newSession);
    if (byProvider.has(path) || !entrances.some((entrance) => path.startsWith(entrance))) return;
    const user = context.newSession?.user;
    const address = addressOf(headers);
    if (!user) return parts.logger.warn({ path, address }, 'a sign-in was refused');
    await endIfOutdated(parts, context.newSession);
    parts.logger.info({ path, address, user: user.id }, 'signed in');
    const { devices } = parts;
    // An attempt that succeeded does not count.
    await Promise.all((counted.get(headers) ?? []).map((key) => parts.attempts.giveBack(key)));
    setCookie(devices.nameFor(user.email), devices.valueFor(headers, user.email), devices.attributes);
    const { signIns, attempts } = parts;
    await Promise.all([signIns.sweep(), signIns.endSurplus(user.id), attempts.sweep()]);
  }),
});

export type Rules = ReturnType<typeof createRules>;

interface AuthRequest {
  body: unknown;
  headers: Headers;
}

const entrances = ['/sign-in/', '/sign-up/', '/callback/'];

const Credentials = z.strictObject({ email: Email, password: Password });
const NewUser = z.strictObject({ name: Name, email: Email, password: Password });
const PasswordChange = z.strictObject({ currentPassword: Password, newPassword: Password });
const UserChange = z.strictObject({ name: Name });

const byProvider = new Set(['/sign-in/social', '/link-social']);
/**
 * The way to a provider, by a redirect alone. Better Auth would also take an ID token out of this body, for which no
 * state and no nonce has to be right, and would let the sender choose scopes and ask for an account.
 */
const Departure = z.strictObject({
  provider: z.string().max(100),
  callbackURL: z.string().max(2_000).optional(),
  errorCallbackURL: z.string().max(2_000).optional(),
});

const beforeSignIn = async (parts: Parts, { body, headers }: AuthRequest) => {
  const credentials = read(Credentials, body);
  const attempts = await accountAttempts(parts, credentials.email, headers);
  for (const { key, rule } of attempts) await take(parts.attempts, key, rule);
  const isByDevice = parts.devices.of(headers, credentials.email) !== undefined;
  const byAddress = isByDevice ? [] : [`${addressOf(headers)}|/sign-in/email`];
  // Kept, because the address is a known one once the sign-in is there.
  counted.set(headers, [...attempts.map(({ key }) => key), ...byAddress]);
  return withBody(credentials);
};

const beforeSignUp = async ({ mayCreateUser, removeUnfinished }: Parts, { body }: AuthRequest) => {
  if (!(await mayCreateUser())) throw new APIError('FORBIDDEN', { message: 'Sign-up is closed.' });
  const user = read(NewUser, body);
  checkPassword('password', user.password, user);
  await removeUnfinished(user.email);
  return withBody(user);
};

/** A change always ends the other sign-ins: whoever changes a password may be shutting someone out. */
const beforeChange = async ({ attempts, current }: Parts, { body, headers }: AuthRequest) => {
  const change = read(PasswordChange, body);
  const signIn = await current.of(headers);
  if (!signIn) return undefined;
  await take(attempts, `password-change|${signIn.user.id}`, attemptRules.passwordChangeByUser);
  checkPassword('newPassword', change.newPassword, signIn.user);
  return withBody({ ...change, revokeOtherSessions: true });
};

interface NewSession {
  user: { id: string };
  session: { id: string };
}

/** Better Auth ends the other sign-ins before it stores the new password: one made in between ends here. */
const afterChange = async ({ signIns, links }: Parts, made: NewSession | null): Promise<void> => {
  if (!made) return;
  await signIns.endOthers(made.user.id, made.session.id);
  await links.endAll(made.user.id);
};

/** Refuses a sign-in whose password was replaced while it was under way. */
const endIfOutdated = async ({ signIns, password }: Parts, made: NewSession | null): Promise<void> => {
  if (!made || (await password.isStill(made.user.id))) return;
  await signIns.end(made.user.id, made.session.id);
  throw new APIError('UNAUTHORIZED', { message: 'The password was changed meanwhile.' });
};

/**
 * Counted for every e-mail alike, whether it has an account or not; hashed, because a key is no place for one. A device
 * or an address from which the account is known is counted by itself: however often others fail, the person gets in.
 */
const accountAttempts = async (
  { devices, signIns }: Parts,
  email: string,
  headers: Headers,
): Promise<{ key: string; rule: AttemptRule }[]> => {
  const account = accountHash(email);
  const device = devices.of(headers, email);
  if (device) return [{ key: `sign-in|${account}|device|${device}`, rule: attemptRules.signInByDevice }];
  const address = addressOf(headers);
  const here = { key: `sign-in|${account}|${address}`, rule: attemptRules.signInByAccountAndAddress };
  if (await signIns.isKnownAddress(email, address)) return [here];
  return [here, { key: `sign-in|${account}`, rule: attemptRules.signInByAccount }];
};

const take = async (attempts: Attempts, key: string, rule: AttemptRule): Promise<void> => {
  const wait = await attempts.take(key, rule);
  if (wait === 0) return;
  throw new APIError('TOO_MANY_REQUESTS', {}, { 'X-Retry-After': String(wait) });
};

const checkPassword = (field: string, password: string, person: { name: string; email: string }): void => {
  const problem = passwordProblem(password, person);
  if (problem) throw new APIError('BAD_REQUEST', { message: `${field}: ${problem}`, field });
};

const read = <S extends z.ZodType>(schema: S, body: unknown): z.output<S> => {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const field = result.error.issues[0]?.path.join('.') ?? '';
  throw new APIError('BAD_REQUEST', { message: `${field}: is not valid`, field });
};

const withBody = (body: object) => ({ context: { body } });
