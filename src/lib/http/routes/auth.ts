import { readBytes } from '../body.ts';
import { createRouter, type HttpParts } from '../router.ts';

/** Signing in and out, answered by the sign-in library; it gets a body only once its size is known to be bounded. */
export const authRoutes = ({ signIn }: Pick<HttpParts, 'signIn'>) => {
  const router = createRouter();
  router.get('/api/auth/*', (c) => signIn.handler(c.req.raw));
  router.post('/api/auth/*', async (c) => {
    const { url, method, headers } = c.req.raw;
    return signIn.handler(new Request(url, { method, headers, body: await readBytes(c.req) }));
  });
  return router;
};
