import type { MiddlewareHandler } from 'hono';
import type { LargeBodies } from './large-bodies.ts';
import { whoAsks } from './require-sign-in.ts';
import type { HttpEnv, HttpParts } from './router.ts';

/**
 * Lets an administrator pass, and hands on the desk. Nobody gets `unauthenticated`, a page of another user
 * `other_account`, and everyone else what an address that leads nowhere answers.
 */
export const requireAdmin =
  ({ signIn }: Pick<HttpParts, 'signIn'>, largeBodies: LargeBodies): MiddlewareHandler<HttpEnv> =>
  async (c, next) => {
    const { headers } = c.req.raw;
    c.set('user', await whoAsks(signIn, headers));
    c.set('largeBodies', largeBodies);
    c.set('admin', await signIn.requireAdmin(headers));
    await next();
  };
