import { createRoute, z } from '@hono/zod-openapi';
import type { ReferenceDesk } from '#/lib/assistant/conference/reference-desk.ts';
import { StorableText } from '#/lib/domain/inputs.ts';
import { limits } from '#/lib/domain/limits.ts';
import { parseInput } from '#/lib/domain/parse.ts';
import { ReferenceReport } from '#/lib/domain/reference-report.ts';
import { jsonBody } from '../json-body.ts';
import { jsonAnswer, problemAnswer } from '../responses.ts';
import { createRouter } from '../router.ts';

const ReferenceText = z.strictObject({
  text: StorableText.refine((text) => text.length <= limits.checkedText, {
    error: `may have at most ${limits.checkedText} characters`,
    params: { limit: 'checkedText', max: limits.checkedText },
  }),
});

const body = jsonBody(ReferenceText);

const check = createRoute({
  method: 'post',
  path: '/api/references/check',
  summary: 'Does what a text cites exist? Every reference with its standing',
  description:
    'Articles and statutes are judged by a table of federal statutes, decisions by your library. A reference that ' +
    'neither tells of is `not_in_library`, which does not mean that it was invented. Nothing is stored.',
  request: { body: body.body },
  middleware: body.read,
  responses: { 200: jsonAnswer(ReferenceReport, 'The references in order of place'), default: problemAnswer },
});

/** The conference of references. */
export const referenceRoutes = (desk: ReferenceDesk) =>
  createRouter().openapi(check, async (c) => {
    const { text } = parseInput(ReferenceText, c.req.valid('json'));
    return c.json(await desk.check(c.var.user.id, text, c.var.library, c.req.raw.signal), 200);
  });
