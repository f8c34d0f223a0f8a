import { z } from '@hono/zod-openapi';
import { authRequest } from '#/lib/auth/handler.ts';
import { localPath } from '#/lib/auth/local-path.ts';
import { fieldsOf, formRoute, leadTo } from '../forms.ts';
import { createRouter, type HttpParts } from '../router.ts';

const form = formRoute(
  '/api/forms/oidc',
  'Begins a sign-in by OpenID Connect by a form without scripts',
  z.object({ next: z.string().optional() }),
);

/** The way to the firm's own sign-in for a browser without scripts. */
export const oidcFormRoutes = ({ signIn }: Pick<HttpParts, 'signIn'>) => {
  const router = createRouter();
  router.openAPIRegistry.registerPath(form);
  router.post(form.path, async (c) => {
    const back = '/sign-in?by=oidc';
    const body = {
      provider: 'oidc',
      callbackURL: localPath((await fieldsOf(c)).get('next')),
      errorCallbackURL: back,
    };
    const answer = await signIn.handler(authRequest('/sign-in/social', body, c.req.raw.headers));
    const { data } = z.object({ url: z.url() }).safeParse(await answer.json().catch(() => null));
    return leadTo(c, data?.url ?? `${back}&error=unavailable`, answer);
  });
  return router;
};
