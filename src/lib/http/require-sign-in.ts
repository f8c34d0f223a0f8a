import type { MiddlewareHandler } from 'hono';
import { namedOwner, refuseOtherAccount } from '#/lib/auth/page-owner.ts';
import type { SignedInUser } from '#/lib/auth/signed-in-user.ts';
import type { SignIn } from '#/lib/auth.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { LargeBodies } from './large-bodies.ts';
import type { HttpEnv, HttpParts } from './router.ts';

/** The signed-in user. Throws `unauthenticated` without one, and `other_account` for a page made for another user. */
export const whoAsks = async (signIn: Pick<SignIn, 'userOf'>, headers: Headers): Promise<SignedInUser> => {
  const user = await signIn.userOf(headers);
  if (!user) throw new JucaError('unauthenticated', 'Sign in first.');
  refuseOtherAccount(namedOwner(headers), user);
  return user;
};

/**
 * Lets a signed-in user pass, and hands on their sessions and library; everyone else gets `unauthenticated`. A page that
 * was made for another user gets `other_account`.
 */
export const requireSignIn =
  (
    {
      signIn,
      sessions,
      library,
      practices,
      deadlines,
      matters,
      search,
    }: Pick<HttpParts, 'signIn' | 'sessions' | 'library' | 'practices' | 'matters' | 'deadlines' | 'search'>,
    largeBodies: LargeBodies,
  ): MiddlewareHandler<HttpEnv> =>
  async (c, next) => {
    const user = await whoAsks(signIn, c.req.raw.headers);
    c.set('user', user);
    c.set('sessions', sessions.for(user));
    c.set('library', library.for(user));
    c.set('practice', practices.for(user));
    c.set('matters', matters.for(user));
    c.set('deadlines', deadlines.for(user));
    c.set('search', search.for(user));
    c.set('largeBodies', largeBodies);
    await next();
  };
