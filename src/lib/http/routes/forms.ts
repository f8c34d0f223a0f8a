import { z } from '@hono/zod-openapi';
import { authRequest, signInRequest } from '#/lib/auth/handler.ts';
import { localPath } from '#/lib/auth/local-path.ts';
import { basicPath } from '#/lib/domain/basic-pages.ts';
import { formOwner } from '#/lib/domain/page-headers.ts';
import type { LiveFeed } from '#/lib/live/live-feed.ts';
import { fieldsOf, formRoute, leadTo } from '../forms.ts';
import { createRouter, type HttpParts } from '../router.ts';

const signInForm = formRoute(
  '/api/forms/sign-in',
  'Signs in by a form without scripts; a refusal leads back to the form',
  z.object({ email: z.string(), password: z.string(), next: z.string().optional() }),
);

const signOutForm = formRoute(
  '/api/forms/sign-out',
  'Signs out by a form without scripts; not where another user than the page’s is signed in',
  z.object({ [formOwner]: z.string().optional() }),
);

/** What the page of signing in is told by a status; every other one is a wrong e-mail or password. */
const refusals: Readonly<Record<number, string>> = { 403: 'disabled', 429: 'attempts' };

/**
 * Signing in and out by a form that the browser posts without scripts. The sign-in library answers as it does for the
 * page's scripts, with the same limits; its cookies go along with the redirect.
 */
export const formRoutes = ({ signIn }: Pick<HttpParts, 'signIn'>, feed: Pick<LiveFeed, 'recheck'>) => {
  const router = createRouter();
  for (const route of [signInForm, signOutForm]) router.openAPIRegistry.registerPath(route);
  router.post(signInForm.path, async (c) => {
    const fields = await fieldsOf(c);
    const next = localPath(fields.get('next'));
    const credentials = { email: fields.get('email') ?? '', password: fields.get('password') ?? '' };
    const answer = await signIn.handler(signInRequest(credentials, c.req.raw.headers));
    if (answer.ok) return leadTo(c, next, answer);
    const query = new URLSearchParams({ refused: refusals[answer.status] ?? 'wrong', next });
    return leadTo(c, `/sign-in?${query}`, answer);
  });
  router.post(signOutForm.path, async (c) => {
    const named = (await fieldsOf(c)).get(formOwner);
    const user = await signIn.userOf(c.req.raw.headers);
    if (user && named !== null && named !== user.id) return c.redirect(basicPath, 303);
    const answer = await signIn.handler(authRequest('/sign-out', {}, c.req.raw.headers));
    if (user) await feed.recheck(user.id);
    return leadTo(c, '/sign-in', answer);
  });
  return router;
};
