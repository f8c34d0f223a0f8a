import { createRoute, z } from '@hono/zod-openapi';
import { parseInput } from '#/lib/domain/parse.ts';
import { Session } from '#/lib/domain/session.ts';
import { Arrangement, arrange } from '../arrangement.ts';
import { jsonBody } from '../json-body.ts';
import { SessionPath } from '../paths.ts';
import { demandedVersion, etagOf, isAlreadyHeld } from '../preconditions.ts';
import { jsonAnswer, notModifiedAnswer, problemAnswer } from '../responses.ts';
import { createRouter } from '../router.ts';

const path = '/api/sessions/{id}';
const request = { params: SessionPath };
const answer = jsonAnswer(Session, 'The session');

const get = createRoute({
  method: 'get',
  path,
  summary: 'One session; its ETag is its version',
  request,
  responses: { 200: answer, 304: notModifiedAnswer, default: problemAnswer },
});

const arrangementBody = jsonBody(Arrangement);

const change = createRoute({
  method: 'patch',
  path,
  summary: 'Renames, pins, archives or restores; with If-Match only at that version, else 412',
  request: { ...request, body: arrangementBody.body },
  middleware: arrangementBody.read,
  responses: { 200: answer, default: problemAnswer },
});

const remove = createRoute({
  method: 'delete',
  path,
  summary: 'Puts a session in the trash, or deletes one that is in the trash for good',
  request: { ...request, query: z.strictObject({ permanent: z.enum(['true', 'false']).optional() }) },
  responses: { 200: answer, 204: { description: 'Deleted for good' }, default: problemAnswer },
});

/** One session. */
export const sessionRoutes = () =>
  createRouter()
    .openapi(get, async (c) => {
      const session = await c.var.sessions.get(c.req.valid('param'));
      const headers = { ETag: etagOf(session.version) };
      if (isAlreadyHeld(c.req.header('If-None-Match'), session.version)) return c.body(null, 304, headers);
      return c.json(session, 200, headers);
    })
    .openapi(change, async (c) => {
      const ifVersion = demandedVersion(c.req.header('If-Match'));
      const arrangement = parseInput(Arrangement, c.req.valid('json'));
      const session = await arrange(c.var.sessions, { ...c.req.valid('param'), ifVersion }, arrangement);
      return c.json(session, 200, { ETag: etagOf(session.version) });
    })
    .openapi(remove, async (c) => {
      const target = { ...c.req.valid('param'), ifVersion: demandedVersion(c.req.header('If-Match')) };
      if (c.req.valid('query').permanent === 'true') {
        await c.var.sessions.purge(target);
        return c.body(null, 204);
      }
      const session = await c.var.sessions.trash(target);
      return c.json(session, 200, { ETag: etagOf(session.version) });
    });
