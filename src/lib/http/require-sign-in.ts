import type { MiddlewareHandler } from 'hono';
import { namedOwner, refuseOtherAccount } from '#/lib/auth/page-owner.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { LargeBodies } from './large-bodies.ts';
import type { HttpEnv, HttpParts } from './router.ts';

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
    }: Pick<HttpParts, 'signIn' | 'sessions' | 'library' | 'practices'>,
    largeBodies: LargeBodies,
  ): MiddlewareHandler<HttpEnv> =>
  async (c, next) => {
    const { headers } = c.req.raw;
    const user = await signIn.userOf(headers);
    if (!user) throw new JucaError('unauthenticated', 'Sign in first.');
    refuseOtherAccount(namedOwner(headers), user);
    c.set('user', user);
    c.set('sessions', sessions.for(user));
    c.set('library', library.for(user));
    c.set('practice', practices.for(user));
    c.set('largeBodies', largeBodies);
    await next();
  };
