import { createRoute, z } from '@hono/zod-openapi';
import { localeOf } from '#/lib/auth/reader-locale.ts';
import { Line, Uuid } from '#/lib/domain/fields.ts';
import { Id } from '#/lib/domain/ids.ts';
import { Version } from '#/lib/domain/inputs.ts';
import { parseInput } from '#/lib/domain/parse.ts';
import { Opened } from '#/lib/domain/session-answers.ts';
import { jsonBody } from '../json-body.ts';
import { BlockPath, SessionPath } from '../paths.ts';
import { etagOf } from '../preconditions.ts';
import { jsonAnswer, problemAnswer } from '../responses.ts';
import { createRouter, type HttpParts } from '../router.ts';

const path = '/api/sessions/{id}/answers';
const description =
  '`run` is an id that you make, as that of a block: the same call with the same ids again is the same as once. The answer ' +
  'is written by the server whether you stay or not; follow it by its stream. One answer is written at a time in a ' +
  'session: where another one is, this answers 409 with `answering` in `field`.';

const run = Id.meta({ description: 'Names this writing of the answer' });
const model = Line.optional().meta({
  description:
    'The id of a model of /api/answering, or `none` for the guide; the default one if left out. A model that is not set any ' +
    'more gives an answer that failed as `not_allowed`.',
});
/** A question that cannot be is answered like one that is not there. */
const Asked = z.strictObject({ blockId: Id, run, question: Uuid, model });
const AskedAgain = z.strictObject({
  run,
  model,
  asked: z.strictObject({ text: z.string(), blockVersion: Version }).optional().meta({
    description:
      'Another text for the message first, and the version of the message that it was written from',
  }),
});
const Continued = z.strictObject({ run });

const responses = {
  200: jsonAnswer(Opened, 'The session and the answer as it is now'),
  default: problemAnswer,
};

const asked = jsonBody(Asked);
const ask = createRoute({
  method: 'post',
  path,
  summary:
    'Has a message answered, or something proposed for a card, by a new block at the end of the session',
  description,
  request: { params: SessionPath, body: asked.body },
  middleware: asked.read,
  responses: {
    201: jsonAnswer(Opened, 'The session and the answer, which is being written or done'),
    default: problemAnswer,
  },
});

const askedAgain = jsonBody(AskedAgain);
const again = createRoute({
  method: 'post',
  path: `${path}/{blockId}/again`,
  summary:
    'Has the same message answered anew, with `asked` after its text was replaced; former texts are kept in the block',
  description,
  request: { params: BlockPath, body: askedAgain.body },
  middleware: askedAgain.read,
  responses,
});

const continued = jsonBody(Continued);
const goOn = createRoute({
  method: 'post',
  path: `${path}/{blockId}/continue`,
  summary: 'Goes on with an answer that was stopped or interrupted',
  description,
  request: { params: BlockPath, body: continued.body },
  middleware: continued.read,
  responses,
});

const stop = createRoute({
  method: 'post',
  path: `${path}/{blockId}/stop`,
  summary: 'Stops an answer; what was written stays',
  description: 'Works from any tab and device. One that is not being written stays as it is.',
  request: { params: BlockPath },
  responses,
});

/** The answers of one session. */
export const answerRoutes = ({ answers }: Pick<HttpParts, 'answers'>) =>
  createRouter()
    .openapi(ask, async (c) => {
      const body = parseInput(Asked, c.req.valid('json'));
      const asked = { ...body, locale: localeIn(c), signal: c.req.raw.signal };
      const opened = await answers.ask(c.var.user, c.req.valid('param').id, asked);
      return c.json(opened, 201, tagOf(opened));
    })
    .openapi(again, async (c) => {
      const { id, blockId } = c.req.valid('param');
      const body = parseInput(AskedAgain, c.req.valid('json'));
      const opened = await answers.again(c.var.user, id, { blockId, ...body, locale: localeIn(c) });
      return c.json(opened, 200, tagOf(opened));
    })
    .openapi(goOn, async (c) => {
      const { id, blockId } = c.req.valid('param');
      const body = parseInput(Continued, c.req.valid('json'));
      const opened = await answers.goOn(c.var.user, id, { blockId, ...body, locale: localeIn(c) });
      return c.json(opened, 200, tagOf(opened));
    })
    .openapi(stop, async (c) => {
      const { id, blockId } = c.req.valid('param');
      const opened = await answers.stop(c.var.user, id, { blockId });
      return c.json(opened, 200, tagOf(opened));
    });

const localeIn = (c: { req: { raw: Request } }) => localeOf(c.req.raw.headers);

const tagOf = ({ session }: Opened) => ({ ETag: etagOf(session.version) });
