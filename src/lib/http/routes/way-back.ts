import { createRoute, z } from '@hono/zod-openapi';
import type { LiveFeed } from '#/lib/live/live-feed.ts';
import { readJson } from '../body.ts';
import { jsonBody } from '../json-body.ts';
import { jsonAnswer, problemAnswer } from '../responses.ts';
import { createRouter, type HttpParts } from '../router.ts';

/** As the API's description tells them; what counts is judged in src/lib/auth. */
const Forgotten = z.strictObject({ email: z.email() });
const Reset = z.strictObject({ token: z.string(), password: z.string().min(8) });
const Invited = z.strictObject({
  token: z.string(),
  name: z.string(),
  email: z.email(),
  password: z.string().min(8),
});

const ask = createRoute({
  method: 'post',
  path: '/api/forgotten-password',
  summary: 'Mails a link for a new password; the answer is the same whether or not there is such an account',
  security: [],
  request: { body: jsonBody(Forgotten).body },
  responses: {
    202: jsonAnswer(z.object({ asked: z.boolean() }), 'It was asked for'),
    default: problemAnswer,
  },
});

const reset = createRoute({
  method: 'post',
  path: '/api/reset-password',
  summary: 'Sets a new password by the token of a link, and ends the account’s sign-ins',
  security: [],
  request: { body: jsonBody(Reset).body },
  responses: { 200: jsonAnswer(z.object({ reset: z.boolean() }), 'It was set'), default: problemAnswer },
});

const accept = createRoute({
  method: 'post',
  path: '/api/invited-account',
  summary: 'Makes an account by the token of an invitation, and signs it in',
  security: [],
  request: { body: jsonBody(Invited).body },
  responses: { 201: jsonAnswer(z.object({ signedIn: z.boolean() }), 'Created'), default: problemAnswer },
});

/** The ways in by a link: a new password, an invitation. */
export const wayBackRoutes = ({ signIn }: Pick<HttpParts, 'signIn'>, feed: Pick<LiveFeed, 'recheck'>) => {
  const router = createRouter();
  for (const route of [ask, reset, accept]) router.openAPIRegistry.registerPath(route);
  router.post(ask.path, async (c) => signIn.recovery.ask(await readJson(c.req), c.req.raw.headers));
  router.post(reset.path, async (c) => {
    const done = await signIn.recovery.reset(await readJson(c.req), c.req.raw.headers);
    if (done instanceof Response) return done;
    await feed.recheck(done.userId);
    return c.json({ reset: true }, 200);
  });
  router.post(accept.path, async (c) =>
    signIn.invitedAccount.create(await readJson(c.req), c.req.raw.headers),
  );
  return router;
};
