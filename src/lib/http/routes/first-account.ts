import { createRoute, z } from '@hono/zod-openapi';
import { readJson } from '../body.ts';
import { describeBody } from '../body-schema.ts';
import { createRouter, type HttpParts } from '../router.ts';
import { jsonAnswer, problemAnswer } from '../schemas.ts';

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
  request: { body: describeBody(NewAccount) },
  responses: { 201: jsonAnswer(z.object({ signedIn: z.boolean() }), 'Created'), default: problemAnswer },
});

/** The way into an empty installation. */
export const firstAccountRoutes = ({ signIn }: Pick<HttpParts, 'signIn'>) => {
  const router = createRouter();
  router.openAPIRegistry.registerPath(create);
  router.post(create.path, async (c) => signIn.firstAccount.create(await readJson(c.req), c.req.raw.headers));
  return router;
};
