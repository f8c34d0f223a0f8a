import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { JucaError } from '#/lib/domain/errors.ts';
import { Line } from '#/lib/domain/fields.ts';
import { StatuteReading } from '#/lib/domain/library/statute-reading.ts';
import {
  ArticleNumber,
  ListedStatute,
  StatuteArticle,
  StatuteUrn,
} from '#/lib/domain/library/statute-text.ts';
import { parseInput } from '#/lib/domain/parse.ts';
import type { StatuteDesk } from '#/lib/import/statutes/statute-desk.ts';
import type { FileIntake } from '../file-intake.ts';
import { jsonAnswer, problemAnswer } from '../responses.ts';
import { createRouter, type HttpEnv } from '../router.ts';
import { type NamedReading, namedReading } from '../statute-import.ts';

const path = '/api/library/statutes';

const list = createRoute({
  method: 'get',
  path,
  summary: 'The statutes whose text you imported',
  responses: {
    200: jsonAnswer(z.object({ statutes: z.array(ListedStatute) }), 'By LexML URN, without the texts'),
    default: problemAnswer,
  },
});

const remove = createRoute({
  method: 'delete',
  path,
  summary: 'Deletes the text of a statute for good',
  request: { query: z.strictObject({ urn: StatuteUrn }) },
  responses: { 204: { description: 'Deleted' }, default: problemAnswer },
});

const article = createRoute({
  method: 'get',
  path: `${path}/article`,
  summary: 'One article of an imported statute, with the numbers of those beside it',
  request: { query: z.strictObject({ urn: StatuteUrn, article: ArticleNumber }) },
  responses: { 200: jsonAnswer(StatuteArticle, 'The article'), default: problemAnswer },
});

const Named = z.strictObject({
  named: Line.optional().meta({
    description:
      'Which statute it is: name, number and year, or initials. Without it the title in the text tells it.',
    example: 'Lei 8.078/1990',
  }),
});
const anything = { schema: z.string().openapi({ format: 'binary' }) };
const file = { required: true, content: { 'application/octet-stream': anything, 'text/plain': anything } };
const described = {
  request: { query: Named, body: file },
  responses: { 200: jsonAnswer(StatuteReading, 'What was read'), default: problemAnswer },
};

const read = createRoute({
  method: 'post',
  path: `${path}/reading`,
  summary: 'Reads the text of a statute and tells what an import would keep; stores nothing',
  ...described,
});

const keep = createRoute({
  method: 'post',
  path,
  summary: 'Takes the text of a statute into your library, in place of an earlier one',
  description:
    'The body is text, a saved page, a PDF that has text, or a DOCX. What the page strikes through is left out and ' +
    'counted. `invalid` with the field `file` where no article could be read, and with `named` where it is not known ' +
    'which statute it is.',
  ...described,
});

/** The texts of statutes in one's library. */
export const statuteRoutes = (desk: StatuteDesk, intake: FileIntake) => {
  const take = async <T>(c: Context<HttpEnv>, use: (read: NamedReading) => Promise<T>): Promise<T> => {
    const { named = '' } = parseInput(Named, c.req.query());
    const caller = { owner: c.var.user.id, signal: c.req.raw.signal };
    return intake.take(caller.owner, c.req.raw, async (bytes) => {
      const text = await desk.read(caller, bytes);
      const { statutes } = await c.var.library.listStatutes();
      return use(namedReading(text, named, statutes));
    });
  };
  const routes = createRouter()
    .openapi(list, async (c) => c.json(await c.var.library.listStatutes(), 200))
    .openapi(article, async (c) => c.json(await c.var.library.getArticle(c.req.valid('query')), 200))
    .openapi(remove, async (c) => {
      await c.var.library.removeStatute(c.req.valid('query'));
      return c.body(null, 204);
    });
  routes.openAPIRegistry.registerPath(read);
  routes.openAPIRegistry.registerPath(keep);
  // Not through the validator, which would read the whole body first.
  return routes
    .post(`${path}/reading`, async (c) => c.json(await take(c, async ({ reading }) => reading), 200))
    .post(path, async (c) => {
      const kept = await take(c, async ({ reading, texts }) => {
        if (reading.refusal) throw new JucaError('invalid', 'The file has no articles.', { field: 'file' });
        if (texts.length < reading.statutes.length)
          throw new JucaError('invalid', 'It is not known which statute this is.', { field: 'named' });
        for (const text of texts) await c.var.library.keepStatute(text);
        return reading;
      });
      return c.json(kept, 200);
    });
};
