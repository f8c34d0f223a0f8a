import { createRoute } from '@hono/zod-openapi';
import { Synonyms } from '#/lib/domain/library/synonym-groups.ts';
import { jsonBody } from '../json-body.ts';
import { jsonAnswer, problemAnswer } from '../responses.ts';
import { createRouter } from '../router.ts';

const path = '/api/library/synonyms';
const Described = Synonyms.meta({ id: 'Synonyms' });
const body = jsonBody(Synonyms);

const get = createRoute({
  method: 'get',
  path,
  summary: 'The synonyms that you added for searches in your library',
  responses: { 200: jsonAnswer(Described, 'Your groups of words'), default: problemAnswer },
});

const put = createRoute({
  method: 'put',
  path,
  summary: 'Puts your synonyms in place of those before',
  description:
    'A search finds them behind the words that were asked, and before those that Juca knows itself.',
  request: { body: body.body },
  middleware: body.read,
  responses: { 200: jsonAnswer(Described, 'Your groups of words'), default: problemAnswer },
});

/** The words that a reader takes for one another in searches. */
export const synonymRoutes = () =>
  createRouter()
    .openapi(get, async (c) => c.json(await c.var.library.getSynonyms(), 200))
    .openapi(put, async (c) => c.json(await c.var.library.setSynonyms(c.req.valid('json')), 200));
