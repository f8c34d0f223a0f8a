import { createRoute } from '@hono/zod-openapi';
import { Answering } from '#/lib/domain/answering.ts';
import { jsonAnswer, problemAnswer } from '../responses.ts';
import { createRouter, type HttpParts } from '../router.ts';

const read = createRoute({
  method: 'get',
  path: '/api/answering',
  summary: 'The models that may answer; none where the guide alone does',
  responses: { 200: jsonAnswer(Answering, 'The models'), default: problemAnswer },
});

/** Who may answer. */
export const answeringRoutes = ({ answering }: Pick<HttpParts, 'answering'>) =>
  createRouter().openapi(read, (c) => c.json({ ...answering }, 200));
