import { createRoute, z } from '@hono/zod-openapi';
import { DecisionFilters } from '#/lib/domain/library/filters.ts';
import { ImportReport } from '#/lib/domain/library/import-report.ts';
import { SearchPage } from '#/lib/domain/library/library-answers.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { ImportDesk } from '#/lib/import/import-desk.ts';
import { bodyPieces } from '../body.ts';
import { heavyReads } from '../heavy-reads.ts';
import { PageSizeParameter } from '../query.ts';
import { jsonAnswer, problemAnswer } from '../responses.ts';
import { createRouter } from '../router.ts';
import { writtenJson } from '../written-json.ts';

const search = createRoute({
  method: 'get',
  path: '/api/library/search',
  summary: 'The decisions of your library that have these words, then those that have some of them',
  request: {
    query: z.strictObject({
      q: z
        .string()
        .openapi({ description: 'Up to 16 different words count; case, accents and plural do not.' }),
      ...DecisionFilters.shape,
      cursor: z.string().optional(),
      limit: PageSizeParameter.optional(),
    }),
  },
  responses: { 200: jsonAnswer(SearchPage, 'What was found'), default: problemAnswer },
});

const anything = { schema: z.string().openapi({ format: 'binary' }) };

const take = createRoute({
  method: 'post',
  path: '/api/library/import',
  summary: 'Takes the decisions of a file, or of text from a court’s page, into your library',
  description:
    'The body is the file itself, read as it comes; its format and encoding are told from it. Items that cannot be ' +
    'taken are reported, and the rest is taken; what is there already stays or is brought up to date. At most ' +
    `${limits.importFile / 1024 / 1024} MiB; \`juca library import\` takes files of any size.`,
  request: {
    body: { required: true, content: { 'application/octet-stream': anything, 'text/plain': anything } },
  },
  responses: { 200: jsonAnswer(ImportReport, 'What became of the items'), default: problemAnswer },
});

/** Searching in one's library, and taking decisions into it. */
export const libraryRoutes = (desk: ImportDesk) => {
  const reads = heavyReads();
  const routes = createRouter().openapi(search, async (c) => {
    const { q: query, cursor, limit, ...filters } = c.req.valid('query');
    const page = { ...(cursor !== undefined && { cursor }), ...(limit !== undefined && { limit }) };
    const { library, user } = c.var;
    return reads.take(user.id, async () =>
      writtenJson(c, await library.searchDecisionsAsJson({ query, filters, ...page })),
    );
  });
  routes.openAPIRegistry.registerPath(take);
  // Not through the validator, which would read the whole body first.
  return routes.post('/api/library/import', async (c) => {
    const importer = { owner: c.var.user.id, library: c.var.library };
    return c.json(await desk.import(importer, bodyPieces(c.req, 'importFile')), 200);
  });
};
