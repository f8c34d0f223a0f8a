import { namedOwner, refuseOtherAccount } from '#/lib/auth/page-owner.ts';
import type { LiveFeed } from '#/lib/live/live-feed.ts';
import { readBytes } from '../body.ts';
import { createRouter, type HttpParts } from '../router.ts';

/**
 * Signing in and out, answered by the sign-in library; it gets a body only once its size is known to be bounded. A page
 * signs nobody out but the user that it was made for.
 */
export const authRoutes = ({ signIn }: Pick<HttpParts, 'signIn'>, feed: Pick<LiveFeed, 'recheck'>) => {
  const router = createRouter();
  router.use('/api/auth/*', async (c, next) => {
    const { headers } = c.req.raw;
    const named = namedOwner(headers);
    const user = named === null ? null : await signIn.userOf(headers, { isUse: false });
    if (user) refuseOtherAccount(named, user);
    await next();
  });
  router.get('/api/auth/*', (c) => signIn.handler(c.req.raw));
  router.post('/api/auth/*', async (c) => {
    const { url, method, headers } = c.req.raw;
    const user = await signIn.userOf(headers, { isUse: false });
    const response = await signIn.handler(
      new Request(url, { method, headers, body: await readBytes(c.req) }),
    );
    // Whatever ended a sign-in, its streams end with it.
    if (user) await feed.recheck(user.id);
    return response;
  });
  return router;
};
