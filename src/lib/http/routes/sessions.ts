import { createRoute, z } from '@hono/zod-openapi';
import { sessionVerbs } from '#/lib/db/verbs/registry.ts';
import { Cursor, ShelfName } from '#/lib/domain/inputs.ts';
import { Opened, SessionPage } from '#/lib/domain/session-answers.ts';
import { SessionFilters } from '#/lib/domain/session-filters.ts';
import type { Turns } from '#/lib/threads/turns.ts';
import { jsonBody } from '../json-body.ts';
import { etagOf } from '../preconditions.ts';
import { PageSizeParameter, PhaseParameter } from '../query.ts';
import { jsonAnswer, problemAnswer } from '../responses.ts';
import { createRouter } from '../router.ts';
import { writtenJson } from '../written-json.ts';

const path = '/api/sessions';

const list = createRoute({
  method: 'get',
  path,
  summary: 'One shelf of your sessions, newest change first; with filters those that pass all of them',
  description: 'With filters a page may have fewer sessions than asked for although there is a next one.',
  request: {
    query: z.strictObject({
      shelf: ShelfName.optional(),
      cursor: Cursor.optional(),
      limit: PageSizeParameter.optional(),
      ...SessionFilters.shape,
      phase: PhaseParameter.optional(),
    }),
  },
  responses: { 200: jsonAnswer(SessionPage, 'A page'), default: problemAnswer },
});

const newSession = jsonBody(sessionVerbs.create.input);

const create = createRoute({
  method: 'post',
  path,
  summary: 'A new session; the same key again gives the same session',
  request: { body: newSession.body },
  middleware: newSession.read,
  responses: { 201: jsonAnswer(Opened, 'The session and its blocks'), default: problemAnswer },
});

const filters = Object.keys(SessionFilters.shape);

/** The collection of a user's sessions. A page with filters looks at up to 20,000 sessions (decision 0046). */
export const sessionsRoutes = (reads: Turns) =>
  createRouter()
    .openapi(list, async (c) => {
      const { user, sessions } = c.var;
      const asked = c.req.valid('query');
      const read = () => sessions.listAsJson(asked);
      const isFiltered = filters.some((name) => name in asked);
      return writtenJson(c, await (isFiltered ? reads.take(user.id, read, c.req.raw.signal) : read()));
    })
    .openapi(create, async (c) => {
      const opened = await c.var.sessions.createAsJson(c.req.valid('json'));
      const { id, version } = opened;
      return writtenJson(c, opened, { Location: `${path}/${id}`, ETag: etagOf(version) }, 201);
    });
