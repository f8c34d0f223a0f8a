import { removeUnfinished } from '#/lib/auth/account-rows.ts';
import { signInHooks } from '#/lib/auth/account-standing.ts';
import { Attempts } from '#/lib/auth/attempts.ts';
import { createBetterAuth } from '#/lib/auth/better-auth.ts';
import { ComparedPassword } from '#/lib/auth/compared-password.ts';
import { CurrentSignIns } from '#/lib/auth/current.ts';
import { KnownDevices } from '#/lib/auth/known-devices.ts';
import { PasswordHash } from '#/lib/auth/password-hash.ts';
import { ResetLinks } from '#/lib/auth/reset-links.ts';
import { createRules } from '#/lib/auth/rules.ts';
import { SignIns } from '#/lib/auth/sign-ins.ts';
import { createLogger } from '#/lib/logger.ts';
import { type Installation, secret } from './sign-in.ts';

/** Plain Better Auth on an installation's tables; tests compare our answers with its answers. */
export const betterAuthOn = (
  { config, db, engine }: Pick<Installation, 'config' | 'db' | 'engine'>,
  passwordHash: Pick<PasswordHash, 'hash' | 'verify'> = new PasswordHash(),
) => {
  const clock = () => new Date();
  const logger = createLogger('silent');
  const attempts = new Attempts(db, clock);
  const signIns = new SignIns(db, clock);
  const current = new CurrentSignIns({
    db,
    dialect: engine.signInDialect(),
    logger,
    clock,
    cookieName: 'juca.sign-in',
    secret,
  });
  const mayCreateUser = async () => false;
  const devices = new KnownDevices(config, secret);
  const removal = (email: string) => removeUnfinished(db, email);
  const rules = createRules({
    devices,
    attempts,
    current,
    signIns,
    links: new ResetLinks(db, clock),
    password: new ComparedPassword(db),
    logger,
    mayCreateUser,
    removeUnfinished: removal,
  });
  return createBetterAuth({
    devices,
    config,
    db,
    secret,
    logger,
    attempts,
    passwordHash,
    signIns,
    rules,
    mayCreateUser,
    removeUnfinished: removal,
    signInHooks: signInHooks(db, clock),
  });
};
