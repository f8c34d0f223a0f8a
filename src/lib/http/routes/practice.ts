import { createRoute } from '@hono/zod-openapi';
import { Practice } from '#/lib/domain/practice.ts';
import { jsonBody } from '../json-body.ts';
import { jsonAnswer, problemAnswer } from '../responses.ts';
import { createRouter } from '../router.ts';

const Described = Practice.meta({ id: 'Practice' });
const body = jsonBody(Practice);

const get = createRoute({
  method: 'get',
  path: '/api/practice',
  summary: 'How you sign documents, and what stands on them',
  responses: { 200: jsonAnswer(Described, 'What holds now'), default: problemAnswer },
});

const put = createRoute({
  method: 'put',
  path: '/api/practice',
  summary: 'Says how you sign documents',
  description: 'Documents that are composed from now on carry it; those that are there stay as they are.',
  request: { body: body.body },
  middleware: body.read,
  responses: { 200: jsonAnswer(Described, 'What holds now'), default: problemAnswer },
});

/** The name, enrolment, place and letterhead with which documents are signed. */
export const practiceRoutes = () =>
  createRouter()
    .openapi(get, async (c) => c.json(await c.var.practice.getPractice(), 200))
    .openapi(put, async (c) => c.json(await c.var.practice.setPractice(c.req.valid('json')), 200));
