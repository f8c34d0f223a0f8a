import { createRoute, z } from '@hono/zod-openapi';
import { Cursor } from '#/lib/domain/inputs.ts';
import { Matter, MatterFields } from '#/lib/domain/matters/matter.ts';
import { SessionPage } from '#/lib/domain/session-answers.ts';
import { jsonBody } from '../json-body.ts';
import { MatterPath } from '../paths.ts';
import { demandedVersion, etagOf, requiredVersion } from '../preconditions.ts';
import { PageSizeParameter } from '../query.ts';
import { jsonAnswer, problemAnswer } from '../responses.ts';
import { createRouter } from '../router.ts';

const path = '/api/matters/{id}';
const request = { params: MatterPath };
const answer = jsonAnswer(Matter, 'The matter');

const get = createRoute({
  method: 'get',
  path,
  summary: 'One matter; its ETag is its version',
  request,
  responses: { 200: answer, default: problemAnswer },
});

const fields = jsonBody(MatterFields);

const change = createRoute({
  method: 'put',
  path,
  summary: 'Replaces what a matter says; If-Match names the version that the change is based on, else 412',
  request: { ...request, body: fields.body },
  middleware: fields.read,
  responses: { 200: answer, default: problemAnswer },
});

const remove = createRoute({
  method: 'delete',
  path,
  summary: 'Deletes a matter for good; its sessions stay',
  request,
  responses: { 204: { description: 'Deleted' }, default: problemAnswer },
});

const sessions = createRoute({
  method: 'get',
  path: `${path}/sessions`,
  summary: 'The sessions of a matter, newest change first, without those in the trash',
  request: {
    ...request,
    query: z.strictObject({ cursor: Cursor.optional(), limit: PageSizeParameter.optional() }),
  },
  responses: { 200: jsonAnswer(SessionPage, 'A page'), default: problemAnswer },
});

/** One matter. */
export const matterRoutes = () =>
  createRouter()
    .openapi(get, async (c) => {
      const matter = await c.var.matters.getMatter(c.req.valid('param'));
      return c.json(matter, 200, { ETag: etagOf(matter.version) });
    })
    .openapi(change, async (c) => {
      const ifVersion = requiredVersion(c.req.header('If-Match'));
      const target = { ...c.req.valid('param'), ifVersion };
      const matter = await c.var.matters.changeMatter({ ...c.req.valid('json'), ...target });
      return c.json(matter, 200, { ETag: etagOf(matter.version) });
    })
    .openapi(remove, async (c) => {
      const ifVersion = demandedVersion(c.req.header('If-Match'));
      await c.var.matters.deleteMatter({ ...c.req.valid('param'), ifVersion });
      return c.body(null, 204);
    })
    .openapi(sessions, async (c) => {
      const input = { ...c.req.valid('param'), ...c.req.valid('query') };
      return c.json(await c.var.matters.listMatterSessions(input), 200);
    });
