import { createRoute, z } from '@hono/zod-openapi';
import { jsonAnswer, problemAnswer } from '../responses.ts';
import { createRouter, type HttpParts } from '../router.ts';

const Health = z
  .object({ status: z.enum(['ok', 'degraded']), engine: z.enum(['sqlite', 'postgres']) })
  .openapi('Health');

const health = createRoute({
  method: 'get',
  path: '/api/health',
  summary:
    'Whether this server can do its work; degraded means that it cannot write, or that a thread is being started',
  security: [],
  responses: { 200: jsonAnswer(Health, 'It answers'), default: problemAnswer },
});

/** Open to everyone, so it tells no more than the state: the reasons, which may name files, go to the log once. */
export const healthRoutes = ({ sessions, logger }: Pick<HttpParts, 'sessions' | 'logger'>) => {
  let known = '';
  return createRouter().openapi(health, async (c) => {
    const { status, engine, reasons, notes } = await sessions.health();
    if (notes.join() !== known) logger.warn({ status, reasons, notes }, 'health changed');
    known = notes.join();
    return c.json({ status, engine }, 200);
  });
};
