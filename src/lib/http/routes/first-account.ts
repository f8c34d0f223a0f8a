import { createRoute, z } from '@hono/zod-openapi';
import { readJson } from '../body.ts';
import { jsonBody } from '../json-body.ts';
import { jsonAnswer, problemAnswer } from '../responses.ts';
import { createRouter, type HttpParts } from '../router.ts';

/** As the API's description tells it; what counts is judged where the account is made. */
const NewAccount = z.strictObject({
  name: z.string(),
  email: z.email(),
  password: z.string().min(8),
  code: z.string().optional(),
});

const create = createRoute({
  method: 'post',
  path: '/api/first-account',
  summary: 'Creates the first account of an empty installation and signs it in; not found once there is one',
  security: [],
  request: { body: jsonBody(NewAccount).body },
  responses: { 201: jsonAnswer(z.object({ signedIn: z.boolean() }), 'Created'), default: problemAnswer },
});

/** The way into an empty installation. */
export const firstAccountRoutes = ({ signIn }: Pick<HttpParts, 'signIn'>) => {
  const router = createRouter();
  router.openAPIRegistry.registerPath(create);
  router.post(create.path, async (c) => signIn.firstAccount.create(await readJson(c.req), c.req.raw.headers));
  return router;
};
