import { createRoute } from '@hono/zod-openapi';
import { tokensOfDay } from '#/lib/assistant/discretion/tokens-of-day.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { AccountAnswering, type Answering, DefaultModel } from '#/lib/domain/answering.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { noModel } from '#/lib/domain/no-model.ts';
import { jsonBody } from '../json-body.ts';
import { jsonAnswer, problemAnswer } from '../responses.ts';
import { createRouter, type HttpParts } from '../router.ts';

const path = '/api/answering';
const responses = { 200: jsonAnswer(AccountAnswering, 'The models'), default: problemAnswer };

const read = createRoute({
  method: 'get',
  path,
  summary: 'The models that may answer, none where the guide alone does, and your default and tokens',
  responses,
});

const body = jsonBody(DefaultModel);
const choose = createRoute({
  method: 'put',
  path,
  summary: 'Chooses the model that answers in your sessions that have chosen none',
  description: 'A model that is not set is `invalid` with `model` in `field`.',
  request: { body: body.body },
  middleware: body.read,
  responses,
});

/** Who may answer. */
export const answeringRoutes = ({ answering, config }: Pick<HttpParts, 'answering' | 'config'>) => {
  const answeringOf = async (store: OwnedSessions) => {
    const perDay = config.TOKENS_PER_DAY;
    const tokens = perDay === 0 ? null : { used: await tokensOfDay(store), perDay };
    const { model: chosen } = await store.getDefaultModel();
    return { ...answering, default: chosen ?? answering.default, chosen, tokens };
  };
  return createRouter()
    .openapi(read, async (c) => c.json(await answeringOf(c.var.sessions), 200))
    .openapi(choose, async (c) => {
      const { model } = c.req.valid('json');
      refuseUnknown(answering, model);
      await c.var.sessions.setDefaultModel({ model });
      return c.json(await answeringOf(c.var.sessions), 200);
    });
};

const refuseUnknown = ({ models }: Answering, model: string | null): void => {
  if (model === null || model === noModel || models.some(({ id }) => id === model)) return;
  throw new JucaError('invalid', 'model: no such model is set', { field: 'model' });
};
