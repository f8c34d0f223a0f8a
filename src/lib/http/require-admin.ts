import type { MiddlewareHandler } from 'hono';
import { namedOwner, refuseOtherAccount } from '#/lib/auth/page-owner.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { LargeBodies } from './large-bodies.ts';
import type { HttpEnv, HttpParts } from './router.ts';

/**
 * Lets an administrator pass, and hands on the desk. Nobody gets `unauthenticated`, a page of another user
 * `other_account`, and everyone else what an address that leads nowhere answers.
 */
export const requireAdmin =
  ({ signIn }: Pick<HttpParts, 'signIn'>, largeBodies: LargeBodies): MiddlewareHandler<HttpEnv> =>
  async (c, next) => {
    const { headers } = c.req.raw;
    const user = await signIn.userOf(headers);
    if (!user) throw new JucaError('unauthenticated', 'Sign in first.');
    refuseOtherAccount(namedOwner(headers), user);
    c.set('user', user);
    c.set('largeBodies', largeBodies);
    c.set('admin', await signIn.requireAdmin(headers));
    await next();
  };
