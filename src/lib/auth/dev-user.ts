import type { Config } from '#/lib/config.ts';
import { isFromThisMachine } from './address.ts';
import type { SignedInUser } from './signed-in-user.ts';

/** Whom ENABLE_DEV_AUTH signs in. Not in the database, so it has no password and no sign-ins to list. */
export const devUser: SignedInUser = {
  id: 'dev-user',
  email: 'dev@localhost',
  name: 'Dev User',
  role: 'admin',
};

/** The dev user, where dev sign-in is on and the request comes from this machine. */
export const devUserOf = (config: Config, headers: Headers): SignedInUser | undefined =>
  config.ENABLE_DEV_AUTH && isFromThisMachine(headers) ? devUser : undefined;
