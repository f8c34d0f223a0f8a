import type { MiddlewareHandler } from 'hono';
import { JucaError } from '#/lib/domain/errors.ts';
import type { HttpEnv, HttpParts } from './router.ts';

/** Lets a signed-in user pass, and hands on their sessions and library; everyone else gets `unauthenticated`. */
export const requireSignIn =
  ({
    signIn,
    sessions,
    library,
  }: Pick<HttpParts, 'signIn' | 'sessions' | 'library'>): MiddlewareHandler<HttpEnv> =>
  async (c, next) => {
    const user = await signIn.userOf(c.req.raw.headers);
    if (!user) throw new JucaError('unauthenticated', 'Sign in first.');
    c.set('user', user);
    c.set('sessions', sessions.for(user));
    c.set('library', library.for(user));
    await next();
  };
