import { namedOwner, refuseOtherAccount } from '#/lib/auth/page-owner.ts';
import type { SignedInUser } from '#/lib/auth/signed-in-user.ts';
import type { LiveFeed } from '#/lib/live/live-feed.ts';
import { readBytes } from '../body.ts';
import { createRouter, type HttpParts } from '../router.ts';

/**
 * Signing in and out, answered by the sign-in library; it gets a body only once its size is known to be bounded. A page
 * signs nobody out but the user that it was made for.
 */
export const authRoutes = ({ signIn }: Pick<HttpParts, 'signIn'>, feed: Pick<LiveFeed, 'recheck'>) => {
  const router = createRouter();
  /** Who is signed in, if anybody; refuses a page of another user. */
  const userOf = async (headers: Headers): Promise<SignedInUser | null> => {
    const user = await signIn.userOf(headers, { isUse: false });
    if (user) refuseOtherAccount(namedOwner(headers), user);
    return user;
  };
  router.get('/api/auth/*', async (c) => {
    if (namedOwner(c.req.raw.headers) !== null) await userOf(c.req.raw.headers);
    return signIn.handler(c.req.raw);
  });
  router.post('/api/auth/*', async (c) => {
    const { url, method, headers } = c.req.raw;
    const user = await userOf(headers);
    const response = await signIn.handler(
      new Request(url, { method, headers, body: await readBytes(c.req) }),
    );
    // Whatever ended a sign-in, its streams end with it.
    if (user && response.ok) await feed.recheck(user.id);
    return response;
  });
  return router;
};
