import { createRoute } from '@hono/zod-openapi';
import { BriefingCommand, runOrTellProgress } from '#/lib/briefing/commands.ts';
import { type DeskParts, deskOf } from '#/lib/briefing/desk.ts';
import { ReadingProgress } from '#/lib/briefing/session-readings.ts';
import { OpenedBriefing } from '#/lib/domain/session-answers.ts';
import { jsonBody } from '../json-body.ts';
import { SessionPath } from '../paths.ts';
import { etagOf, isAlreadyHeld } from '../preconditions.ts';
import { jsonAnswer, notModifiedAnswer, problemAnswer } from '../responses.ts';
import { createRouter } from '../router.ts';
import { writtenJson } from '../written-json.ts';

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

const command = jsonBody(BriefingCommand);

const send = createRoute({
  method: 'post',
  path: '/api/sessions/{id}/briefing/events',
  summary: 'Lets something happen to the briefing; the same again is the same as once',
  description:
    'With start, chooseSituation, advanceToRisks and deliver the assistant takes part, with addFromLibrary your ' +
    'library; addPrecedent with keep stores the decision in it too. What the briefing does not allow answers 409 with the reason in `field`.',
  request: { params: SessionPath, body: command.body },
  middleware: command.read,
  responses: {
    200: jsonAnswer(OpenedBriefing, 'The state as it is now, and the blocks that changed'),
    202: jsonAnswer(
      ReadingProgress,
      'A long session is still being read: send the same again after Retry-After',
    ),
    default: problemAnswer,
  },
});

/** The briefing of one session. */
export const briefingRoutes = (parts: DeskParts) =>
  createRouter()
    .openapi(read, async (c) => {
      const opened = await c.var.sessions.briefingAsJson(c.req.valid('param'));
      const { version } = opened;
      const headers = { ETag: etagOf(version) };
      if (isAlreadyHeld(c.req.header('If-None-Match'), version)) return c.body(null, 304, headers);
      return writtenJson(c, opened, headers);
    })
    .openapi(send, async (c) => {
      const desk = deskOf(c.var.user, parts);
      const answer = await runOrTellProgress(desk, c.req.valid('param').id, c.req.valid('json'));
      if (!('session' in answer)) return c.json(answer, 202, { 'Retry-After': '1' });
      return c.json(answer, 200, { ETag: etagOf(answer.session.version) });
    });
