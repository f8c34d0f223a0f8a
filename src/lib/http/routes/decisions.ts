import { createRoute, z } from '@hono/zod-openapi';
import { Count } from '#/lib/domain/fields.ts';
import { Decision } from '#/lib/domain/library/decision.ts';
import { DecisionPage } from '#/lib/domain/library/library-answers.ts';
import { jsonBody } from '../json-body.ts';
import { DecisionPath } from '../paths.ts';
import { PageSizeParameter } from '../query.ts';
import { jsonAnswer, problemAnswer } from '../responses.ts';
import { createRouter } from '../router.ts';

const path = '/api/library/decisions';
const one = `${path}/{id}` as const;

const CountedPage = z
  .object({ ...DecisionPage.shape, count: Count.meta({ description: 'Decisions in the library.' }) })
  .meta({ id: 'DecisionPage' });

const list = createRoute({
  method: 'get',
  path,
  summary: 'The decisions of your library, the last taken in first, and how many there are',
  request: { query: z.strictObject({ cursor: z.string().optional(), limit: PageSizeParameter.optional() }) },
  responses: { 200: jsonAnswer(CountedPage, 'A page of decisions'), default: problemAnswer },
});

const get = createRoute({
  method: 'get',
  path: one,
  summary: 'One decision, whole, with its provenance',
  request: { params: DecisionPath },
  responses: { 200: jsonAnswer(Decision, 'The decision'), default: problemAnswer },
});

const courtBody = jsonBody(z.strictObject({ court: Decision.shape.court }));

const name = createRoute({
  method: 'patch',
  path: one,
  summary: 'Says which court decided, where nothing in the source tells it',
  request: { params: DecisionPath, body: courtBody.body },
  middleware: courtBody.read,
  responses: { 200: jsonAnswer(Decision, 'The decision'), default: problemAnswer },
});

const remove = createRoute({
  method: 'delete',
  path: one,
  summary: 'Deletes a decision for good; briefings that used it keep what they took',
  request: { params: DecisionPath },
  responses: { 204: { description: 'Deleted' }, default: problemAnswer },
});

/** The decisions of one's library. */
export const decisionRoutes = () =>
  createRouter()
    .openapi(list, async (c) => {
      const [page, { count }] = await Promise.all([
        c.var.library.listDecisions(c.req.valid('query')),
        c.var.library.countDecisions(),
      ]);
      return c.json({ ...page, count }, 200);
    })
    .openapi(get, async (c) => c.json(await c.var.library.getDecision(c.req.valid('param')), 200))
    .openapi(name, async (c) => {
      const { court } = c.req.valid('json');
      return c.json(await c.var.library.nameCourt({ ...c.req.valid('param'), court }), 200);
    })
    .openapi(remove, async (c) => {
      await c.var.library.removeDecision(c.req.valid('param'));
      return c.body(null, 204);
    });
