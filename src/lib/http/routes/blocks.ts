import { createRoute, z } from '@hono/zod-openapi';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { sessionVerbs } from '#/lib/db/verbs/registry.ts';
import { limits } from '#/lib/domain/limits.ts';
import { BlockChanges, BlockWindow, Opened } from '#/lib/domain/session-answers.ts';
import { jsonBody } from '../json-body.ts';
import { SessionPath } from '../paths.ts';
import { demandedVersion, etagOf, isAlreadyHeld } from '../preconditions.ts';
import { PageSizeParameter, PositionParameter, VersionParameter } from '../query.ts';
import { jsonAnswer, notModifiedAnswer, problemAnswer } from '../responses.ts';
import { createRouter } from '../router.ts';
import { writtenJson } from '../written-json.ts';

const path = '/api/sessions/{id}/blocks';

const Window = z
  .strictObject({
    before: PositionParameter.optional().openapi({ description: 'Blocks just before this position' }),
    after: PositionParameter.optional().openapi({ description: 'Blocks just after this position' }),
    since: VersionParameter.optional().openapi({ description: 'Blocks changed after this version' }),
    limit: PageSizeParameter.optional(),
  })
  .refine(
    ({ before, after, since }) => [before, after, since].filter((each) => each !== undefined).length <= 1,
    'takes only one of before, after and since',
  );

const read = createRoute({
  method: 'get',
  path,
  summary: 'A window of blocks in order of position, the last ones unless told otherwise, or what changed',
  description:
    `The blocks of one answer have at most ${limits.window / 1024} KiB of content and metadata, and there is at least one ` +
    'where there is any: where they are long, ask again from the first or the last position, or while `more` is true.',
  request: { params: SessionPath, query: Window },
  responses: {
    200: jsonAnswer(z.union([BlockWindow, BlockChanges]), 'The window; with since the changes'),
    304: notModifiedAnswer,
    default: problemAnswer,
  },
});

const blocks = jsonBody(sessionVerbs.append.input.pick({ blocks: true }));

const append = createRoute({
  method: 'post',
  path,
  summary: 'Adds blocks at the end; the same blocks sent again are stored once',
  request: { params: SessionPath, body: blocks.body },
  middleware: blocks.read,
  responses: {
    201: jsonAnswer(Opened, 'The session and the blocks as stored'),
    default: problemAnswer,
  },
});

/** The blocks of one session. */
export const blocksRoutes = () =>
  createRouter()
    .openapi(read, async (c) => {
      const window = await readWindow(c.var.sessions, { ...c.req.valid('param'), ...c.req.valid('query') });
      const { version } = window;
      const headers = { ETag: etagOf(version) };
      if (isAlreadyHeld(c.req.header('If-None-Match'), version)) return c.body(null, 304, headers);
      return writtenJson(c, window, headers);
    })
    .openapi(append, async (c) => {
      const ifVersion = demandedVersion(c.req.header('If-Match'));
      const input = { ...c.req.valid('json'), ...c.req.valid('param'), ifVersion };
      const opened = await c.var.sessions.appendAsJson(input);
      return writtenJson(c, opened, { ETag: etagOf(opened.version) }, 201);
    });

const readWindow = (
  sessions: OwnedSessions,
  { since, ...window }: z.infer<typeof Window> & { id: string },
) => {
  const { id, limit } = window;
  return since === undefined ? sessions.openAsJson(window) : sessions.changesAsJson({ id, since, limit });
};
