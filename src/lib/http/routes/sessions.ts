import { createRoute, z } from '@hono/zod-openapi';
import { type VerbInput, verbInputs } from '#/lib/db/contract.ts';
import { Cursor, ShelfName } from '#/lib/domain/inputs.ts';
import { parseInput } from '#/lib/domain/parse.ts';
import { readJson } from '../body.ts';
import { describeBody } from '../body-schema.ts';
import { etagOf } from '../preconditions.ts';
import { PageSizeParameter } from '../query.ts';
import { createRouter } from '../router.ts';
import { jsonAnswer, OpenedSchema, problemAnswer, SessionPageSchema } from '../schemas.ts';
import { writtenJson } from '../written-json.ts';

const path = '/api/sessions';

const list = createRoute({
  method: 'get',
  path,
  summary: 'One shelf of your sessions, newest change first',
  request: {
    query: z.strictObject({
      shelf: ShelfName.optional(),
      cursor: Cursor.optional(),
      limit: PageSizeParameter.optional(),
    }),
  },
  responses: { 200: jsonAnswer(SessionPageSchema, 'A page'), default: problemAnswer },
});

/** Only that it is an object: what it holds is for the store to judge. */
const CreateBody = z.custom<VerbInput<'create'>>((body) => body instanceof Object, 'must be a JSON object');

const create = createRoute({
  method: 'post',
  path,
  summary: 'A new session; the same key again gives the same session',
  request: { body: describeBody(verbInputs.create) },
  responses: { 201: jsonAnswer(OpenedSchema, 'The session and its blocks'), default: problemAnswer },
});

/** The collection of a user's sessions. */
export const sessionsRoutes = () =>
  createRouter()
    .openapi(list, async (c) => writtenJson(c, await c.var.sessions.listAsJson(c.req.valid('query'))))
    .openapi(create, async (c) => {
      const opened = await c.var.sessions.create(parseInput(CreateBody, await readJson(c.req)));
      const { id, version } = opened.session;
      return c.json(opened, 201, { Location: `${path}/${id}`, ETag: etagOf(version) });
    });
