import { createRoute, z } from '@hono/zod-openapi';
import { localPath } from '#/lib/auth/local-path.ts';
import { readBytes } from '../body.ts';
import { problemAnswer } from '../responses.ts';
import { createRouter, type HttpParts } from '../router.ts';

const form = createRoute({
  method: 'post',
  path: '/api/forms/oidc',
  summary: 'Begins a sign-in by OpenID Connect by a form without scripts',
  security: [],
  request: {
    body: {
      content: { 'application/x-www-form-urlencoded': { schema: z.object({ next: z.string().optional() }) } },
    },
  },
  responses: { 303: { description: 'Leads to the provider' }, default: problemAnswer },
});

/** The way to the firm's own sign-in for a browser without scripts. */
export const oidcFormRoutes = ({ signIn }: Pick<HttpParts, 'signIn'>) => {
  const router = createRouter();
  router.openAPIRegistry.registerPath(form);
  router.post(form.path, async (c) => {
    const next = localPath(new URLSearchParams(new TextDecoder().decode(await readBytes(c.req))).get('next'));
    const headers = new Headers(c.req.raw.headers);
    for (const name of ['content-length', 'transfer-encoding']) headers.delete(name);
    headers.set('content-type', 'application/json');
    const body = JSON.stringify({
      provider: 'oidc',
      callbackURL: next,
      errorCallbackURL: '/sign-in?by=oidc',
    });
    const url = new URL('/api/auth/sign-in/social', c.req.url);
    const answer = await signIn.handler(new Request(url, { method: 'POST', headers, body }));
    const { data } = z.object({ url: z.url() }).safeParse(await answer.json().catch(() => null));
    const redirect = c.redirect(data?.url ?? '/sign-in?by=oidc&error=unavailable', 303);
    for (const cookie of answer.headers.getSetCookie()) redirect.headers.append('Set-Cookie', cookie);
    return redirect;
  });
  return router;
};
