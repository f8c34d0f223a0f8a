import { createRoute } from '@hono/zod-openapi';
import { sessionVerbs } from '#/lib/db/verbs/registry.ts';
import { Opened } from '#/lib/domain/session-answers.ts';
import { jsonBody } from '../json-body.ts';
import { BlockPath } from '../paths.ts';
import { etagOf, requiredVersion } from '../preconditions.ts';
import { jsonAnswer, problemAnswer } from '../responses.ts';
import { createRouter } from '../router.ts';

const path = '/api/sessions/{id}/blocks/{blockId}';
const description =
  'If-Match is required and takes the version of the block that the change is based on; another version answers ' +
  '412. A block of the briefing changes by events alone.';
const responses = {
  200: jsonAnswer(Opened, 'The session and the block as it is now'),
  default: problemAnswer,
};

const content = jsonBody(sessionVerbs.revise.input.pick({ content: true, metadata: true }));

const revise = createRoute({
  method: 'patch',
  path,
  summary: 'Replaces the content of a block, and its metadata where given',
  description,
  request: { params: BlockPath, body: content.body },
  middleware: content.read,
  responses,
});

const remove = createRoute({
  method: 'delete',
  path,
  summary: 'Empties a block; its position stays taken',
  description,
  request: { params: BlockPath },
  responses,
});

const forked = jsonBody(sessionVerbs.fork.input.pick({ key: true, title: true }));

const fork = createRoute({
  method: 'post',
  path: `${path}/fork`,
  summary: 'A new session with the blocks up to this one; the same key again gives the same session',
  description:
    'Its last block is of type `origin` and says which session the others come from. Neither session changes or goes ' +
    'with the other.',
  request: { params: BlockPath, body: forked.body },
  middleware: forked.read,
  responses: {
    201: jsonAnswer(Opened, 'The new session and its last block'),
    default: problemAnswer,
  },
});

/** One block of a session. */
export const blockRoutes = () =>
  createRouter()
    .openapi(revise, async (c) => {
      const blockVersion = requiredVersion(c.req.header('If-Match'));
      const input = { ...c.req.valid('json'), ...c.req.valid('param'), blockVersion };
      const opened = await c.var.sessions.revise(input);
      return c.json(opened, 200, tagOf(opened));
    })
    .openapi(remove, async (c) => {
      const blockVersion = requiredVersion(c.req.header('If-Match'));
      const opened = await c.var.sessions.remove({ ...c.req.valid('param'), blockVersion });
      return c.json(opened, 200, tagOf(opened));
    })
    .openapi(fork, async (c) => {
      const opened = await c.var.sessions.fork({ ...c.req.valid('json'), ...c.req.valid('param') });
      const { id, version } = opened.session;
      return c.json(opened, 201, { Location: `/api/sessions/${id}`, ETag: etagOf(version) });
    });

/** The entity tag of the one block that was answered: its version, for the next If-Match. */
const tagOf = ({ blocks }: Opened) => ({ ETag: etagOf(blocks[0]?.version ?? 0) });
