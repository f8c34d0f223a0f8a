import { createRoute } from '@hono/zod-openapi';
import { OpenedBriefing } from '#/lib/domain/session-answers.ts';
import { SessionPath } from '../paths.ts';
import { etagOf, isAlreadyHeld } from '../preconditions.ts';
import { jsonAnswer, notModifiedAnswer, problemAnswer } from '../responses.ts';
import { createRouter } from '../router.ts';

const read = createRoute({
  method: 'get',
  path: '/api/sessions/{id}/briefing',
  summary: 'Where the briefing stands, with the working blocks that it names',
  request: { params: SessionPath },
  responses: {
    200: jsonAnswer(OpenedBriefing, 'The briefing'),
    304: notModifiedAnswer,
    default: problemAnswer,
  },
});

/** The briefing of one session. */
export const briefingRoutes = () =>
  createRouter().openapi(read, async (c) => {
    const opened = await c.var.sessions.briefing(c.req.valid('param'));
    const { version } = opened.session;
    const headers = { ETag: etagOf(version) };
    if (isAlreadyHeld(c.req.header('If-None-Match'), version)) return c.body(null, 304, headers);
    return c.json(opened, 200, headers);
  });
