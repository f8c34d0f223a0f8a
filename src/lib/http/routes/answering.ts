import { createRoute } from '@hono/zod-openapi';
import { tokensOfDay } from '#/lib/assistant/discretion/tokens-of-day.ts';
import { AccountAnswering } from '#/lib/domain/answering.ts';
import { jsonAnswer, problemAnswer } from '../responses.ts';
import { createRouter, type HttpParts } from '../router.ts';

const read = createRoute({
  method: 'get',
  path: '/api/answering',
  summary: 'The models that may answer, none where the guide alone does, and your tokens',
  responses: { 200: jsonAnswer(AccountAnswering, 'The models'), default: problemAnswer },
});

/** Who may answer. */
export const answeringRoutes = ({ answering, config }: Pick<HttpParts, 'answering' | 'config'>) =>
  createRouter().openapi(read, async (c) => {
    const perDay = config.TOKENS_PER_DAY;
    const tokens = perDay === 0 ? null : { used: await tokensOfDay(c.var.sessions), perDay };
    return c.json({ ...answering, tokens }, 200);
  });
