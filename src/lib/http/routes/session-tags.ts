import { createRoute, z } from '@hono/zod-openapi';
import { Id } from '#/lib/domain/ids.ts';
import { limits } from '#/lib/domain/limits.ts';
import { parseInput } from '#/lib/domain/parse.ts';
import { Tags, UsedTag } from '#/lib/domain/tags.ts';
import type { Turns } from '#/lib/threads/turns.ts';
import { forEachSession } from '../arrange-many.ts';
import { ArrangedSessions } from '../arranged-sessions.ts';
import { jsonBody } from '../json-body.ts';
import { jsonAnswer, problemAnswer } from '../responses.ts';
import { createRouter } from '../router.ts';

const list = createRoute({
  method: 'get',
  path: '/api/tags',
  summary: 'The tags of your sessions outside the trash, the most used first',
  responses: {
    200: jsonAnswer(z.object({ tags: z.array(UsedTag) }), 'Each with how many sessions have it'),
    default: problemAnswer,
  },
});

const Wanted = z.strictObject({
  sessions: z.array(Id).min(1).max(limits.sessionsArranged),
  add: Tags.default([]),
  remove: Tags.default([]),
});
const wanted = jsonBody(Wanted);

const tag = createRoute({
  method: 'post',
  path: '/api/sessions/tag',
  summary: 'Takes tags from several sessions and adds others; one that is refused keeps no other back',
  description:
    'Tags are compared without case, accents and marks. The same request again changes nothing more.',
  request: { body: wanted.body },
  middleware: wanted.read,
  responses: { 200: jsonAnswer(ArrangedSessions, 'What became of them'), default: problemAnswer },
});

/** Tags of sessions. */
export const sessionTagRoutes = (reads: Turns) =>
  createRouter()
    .openapi(list, async (c) => {
      const { user, sessions } = c.var;
      return c.json(await reads.take(user.id, () => sessions.listTags({}), c.req.raw.signal), 200);
    })
    .openapi(tag, async (c) => {
      const { sessions: ids, add, remove } = parseInput(Wanted, c.req.valid('json'));
      const tagOne = (id: string) => c.var.sessions.tag({ id, add, remove });
      return c.json(await forEachSession(ids, tagOne), 200);
    });
