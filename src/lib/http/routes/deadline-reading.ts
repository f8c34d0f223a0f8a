import { createRoute, z } from '@hono/zod-openapi';
import { StorableText } from '#/lib/domain/inputs.ts';
import { limits } from '#/lib/domain/limits.ts';
import { parseInput } from '#/lib/domain/parse.ts';
import { jsonBody } from '../json-body.ts';
import { jsonAnswer, problemAnswer } from '../responses.ts';
import { createRouter, type HttpParts } from '../router.ts';

const Text = z.strictObject({
  text: StorableText.refine((text) => text.length <= limits.checkedText, {
    error: `may have at most ${limits.checkedText} characters`,
    params: { limit: 'checkedText', max: limits.checkedText },
  }),
  day: z.iso.date().meta({ description: 'The day on which the text was written.' }),
});
const textBody = jsonBody(Text);
const Found = z.object({
  value: z.string().meta({
    description: 'ISO 8601: a duration, with marks in brackets such as `P15D (úteis)`, or the last day.',
  }),
  text: z.string().meta({ description: 'The words that were read.' }),
  purpose: z.string().optional(),
});

const reading = createRoute({
  method: 'post',
  path: '/api/deadlines/reading',
  summary: 'The deadlines that a text names, by the guide’s rules; stores nothing',
  request: { body: textBody.body },
  middleware: textBody.read,
  responses: {
    200: jsonAnswer(z.object({ deadlines: z.array(Found) }), 'In order of place, at most 50'),
    default: problemAnswer,
  },
});

/** What the guide reads of deadlines in a text. */
export const deadlineReadingRoutes = ({ rules }: Pick<HttpParts, 'rules'>) =>
  createRouter().openapi(reading, async (c) => {
    const given = parseInput(Text, c.req.valid('json'));
    const deadlines = await rules.for(c.var.user)('deadlines', given, c.req.raw.signal);
    return c.json({ deadlines }, 200);
  });
