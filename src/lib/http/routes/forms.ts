import type { Context } from 'hono';
import { signInRequest } from '#/lib/auth/handler.ts';
import { localPath } from '#/lib/auth/local-path.ts';
import { readBytes } from '../body.ts';
import { createRouter, type HttpEnv, type HttpParts } from '../router.ts';

/**
 * Signing in and out by a form that the browser posts without scripts. The sign-in library answers as it does for the
 * page's scripts, with the same limits; its cookies go along with the redirect.
 */
export const formRoutes = ({ signIn }: Pick<HttpParts, 'signIn'>) => {
  const router = createRouter();
  router.post('/api/forms/sign-in', async (c) => {
    const fields = new URLSearchParams(new TextDecoder().decode(await readBytes(c.req)));
    const next = localPath(fields.get('next'));
    const credentials = { email: fields.get('email') ?? '', password: fields.get('password') ?? '' };
    const answer = await signIn.handler(signInRequest(credentials, c.req.raw.headers));
    if (answer.ok) return leadTo(c, next, answer);
    const query = new URLSearchParams({ refused: answer.status === 429 ? 'attempts' : 'wrong', next });
    return leadTo(c, `/sign-in?${query}`, answer);
  });
  router.post('/api/forms/sign-out', async (c) => {
    const headers = new Headers(c.req.raw.headers);
    for (const name of ['content-length', 'transfer-encoding', 'content-type']) headers.delete(name);
    headers.set('content-type', 'application/json');
    const url = new URL('/api/auth/sign-out', c.req.url);
    const answer = await signIn.handler(new Request(url, { method: 'POST', headers, body: '{}' }));
    return leadTo(c, '/sign-in', answer);
  });
  return router;
};

/** See Other (RFC 9110, 15.4.4), with the cookies of the sign-in library's answer. */
const leadTo = (c: Context<HttpEnv>, path: string, answer: Response): Response => {
  const redirect = c.redirect(path, 303);
  for (const cookie of answer.headers.getSetCookie()) redirect.headers.append('Set-Cookie', cookie);
  return redirect;
};
