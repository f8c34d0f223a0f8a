import { createRoute, z } from '@hono/zod-openapi';
import { Id } from '#/lib/domain/ids.ts';
import { limits } from '#/lib/domain/limits.ts';
import { parseInput } from '#/lib/domain/parse.ts';
import { arrangeMany, changes } from '../arrange-many.ts';
import { ArrangedSessions } from '../arranged-sessions.ts';
import { jsonBody } from '../json-body.ts';
import { jsonAnswer, problemAnswer } from '../responses.ts';
import { createRouter } from '../router.ts';

const Wanted = z.strictObject({
  sessions: z.array(Id).min(1).max(limits.sessionsArranged),
  change: z.enum(changes),
});
const wanted = jsonBody(Wanted);

const arrange = createRoute({
  method: 'post',
  path: '/api/sessions/arrangement',
  summary: 'Does the same to several sessions; one that is refused keeps no other back',
  description:
    'Only a session in the trash can be deleted for good (`purge`). The same request again changes nothing more.',
  request: { body: wanted.body },
  middleware: wanted.read,
  responses: { 200: jsonAnswer(ArrangedSessions, 'What became of them'), default: problemAnswer },
});

/** Several sessions at once. */
export const sessionArrangementRoutes = () =>
  createRouter().openapi(arrange, async (c) => {
    const { sessions: ids, change } = parseInput(Wanted, c.req.valid('json'));
    return c.json(await arrangeMany(c.var.sessions, ids, change), 200);
  });
