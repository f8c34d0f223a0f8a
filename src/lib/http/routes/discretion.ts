import { createRoute, z } from '@hono/zod-openapi';
import { caseFactsOf } from '#/lib/assistant/discretion/case-facts.ts';
import { previewOf } from '#/lib/assistant/discretion/preview.ts';
import { DeparturePreview, Discretion, Host } from '#/lib/domain/discretion.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { Uuid } from '#/lib/domain/fields.ts';
import { parseInput } from '#/lib/domain/parse.ts';
import { jsonBody } from '../json-body.ts';
import { SessionPath } from '../paths.ts';
import { jsonAnswer, problemAnswer } from '../responses.ts';
import { createRouter, type HttpParts } from '../router.ts';

const path = '/api/sessions/{id}/discretion';
const Described = Discretion.meta({ id: 'Discretion' });
const Given = z.strictObject({
  ...Discretion.omit({ agreed: true }).shape,
  /** The host that its owner agrees to now; null takes an agreement back. */
  agreed: Host.nullable().optional(),
});
const body = jsonBody(Given);

const get = createRoute({
  method: 'get',
  path,
  summary: 'What of a session may leave the server, and whether it is answered',
  request: { params: SessionPath },
  responses: { 200: jsonAnswer(Described, 'What holds now'), default: problemAnswer },
});

const put = createRoute({
  method: 'put',
  path,
  summary: 'Says what of a session may leave the server',
  description:
    '`agreed` is the host to which texts may go, once its owner has seen the preview. Without it an agreement stands ' +
    'while `discretion` stays what it was.',
  request: { params: SessionPath, body: body.body },
  middleware: body.read,
  responses: { 200: jsonAnswer(Described, 'What holds now'), default: problemAnswer },
});

const Asked = z.strictObject({
  model: z.string().max(1_000).optional(),
  question: Uuid.optional().meta({
    description:
      'The message that would be answered, or the card for which something would be proposed; the last message if left out',
  }),
});

const preview = createRoute({
  method: 'get',
  path: '/api/sessions/{id}/departure-preview',
  summary: 'What a model’s host would be sent now, text by text, and which host that is',
  description:
    'Nothing is sent, and nothing is stored. A conflict with the field `model` where no such model is set.',
  request: { params: SessionPath, query: Asked },
  responses: {
    200: jsonAnswer(DeparturePreview.meta({ id: 'DeparturePreview' }), 'What would be sent'),
    default: problemAnswer,
  },
});

/** What of a session may leave the server. */
export const discretionRoutes = ({
  composeRequest,
  masking,
}: Pick<HttpParts, 'composeRequest' | 'masking'>) =>
  createRouter()
    .openapi(get, async (c) => c.json(await c.var.sessions.getDiscretion(c.req.valid('param')), 200))
    .openapi(put, async (c) => {
      const given = parseInput(Given, c.req.valid('json'));
      return c.json(await c.var.sessions.setDiscretion({ ...c.req.valid('param'), ...given }), 200);
    })
    .openapi(preview, async (c) => {
      const { sessions: store } = c.var;
      const { id } = c.req.valid('param');
      const { blocks } = await store.briefing({ id });
      const { model, question } = c.req.valid('query');
      const composed = await composeRequest?.(store, id, model ?? null, question);
      if (!composed) throw new JucaError('conflict', 'No such model is set.', { field: 'model' });
      const mask = masking.for(c.var.user);
      return c.json(await previewOf({ store, mask, sessionId: id, ...caseFactsOf(blocks) }, composed), 200);
    });
