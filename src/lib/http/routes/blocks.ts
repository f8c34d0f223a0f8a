import { createRoute, z } from '@hono/zod-openapi';
import { verbInputs } from '#/lib/db/contract.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { parseInput } from '#/lib/domain/parse.ts';
import type { NewBlock } from '#/lib/domain/session.ts';
import { readJson } from '../body.ts';
import { describeBody } from '../body-schema.ts';
import { demandedVersion, etagOf, isAlreadyHeld } from '../preconditions.ts';
import { PageSizeParameter, PositionParameter, VersionParameter } from '../query.ts';
import { createRouter } from '../router.ts';
import {
  BlockWindowSchema,
  jsonAnswer,
  notModifiedAnswer,
  OpenedSchema,
  problemAnswer,
  SessionPath,
} from '../schemas.ts';
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
  summary: 'A window of blocks in order of position: the last ones unless told otherwise',
  request: { params: SessionPath, query: Window },
  responses: {
    200: jsonAnswer(BlockWindowSchema, 'The window'),
    304: notModifiedAnswer,
    default: problemAnswer,
  },
});

/** Only the envelope: what the blocks hold is for the store to judge. */
const AppendBody = z.strictObject({ blocks: z.custom<NewBlock[]>() });

const append = createRoute({
  method: 'post',
  path,
  summary: 'Adds blocks at the end; the same blocks sent again are stored once',
  request: { params: SessionPath, body: describeBody(verbInputs.append.pick({ blocks: true })) },
  responses: {
    201: jsonAnswer(OpenedSchema, 'The session and the blocks as stored'),
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
      const { blocks } = parseInput(AppendBody, await readJson(c.req));
      const opened = await c.var.sessions.append({ ...c.req.valid('param'), blocks, ifVersion });
      return c.json(opened, 201, { ETag: etagOf(opened.session.version) });
    });

const readWindow = (
  sessions: OwnedSessions,
  { since, ...window }: z.infer<typeof Window> & { id: string },
) => {
  const { id, limit } = window;
  return since === undefined ? sessions.openAsJson(window) : sessions.changesAsJson({ id, since, limit });
};
