import { createRoute, z } from '@hono/zod-openapi';
import { SearchFilters } from '#/lib/domain/search/filters.ts';
import { Search, SessionPlaces } from '#/lib/domain/search/search-answers.ts';
import { SessionPath } from '../paths.ts';
import { PageSizeParameter, PositionParameter } from '../query.ts';
import { jsonAnswer, problemAnswer } from '../responses.ts';

const Flag = z.enum(['true', 'false']).optional();

const Query = z
  .string()
  .openapi({
    description:
      'Words in any form, a phrase in quotation marks, and what no hit may have after a minus. Numbers are found in any spelling.',
  });

const { phase: _, ...filters } = SearchFilters.shape;

export const search = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'What your sessions say: blocks and titles with all words that were asked, then those with some of them',
  description:
    'Sessions in the trash are left out, and archived ones unless they are asked for. With filters alone everything that ' +
    'passes them is found, the newest first. `from` and `to` are moments (ISO 8601).',
  request: {
    query: z.strictObject({
      q: Query,
      ...filters,
      phase: z
        .string()
        .regex(/^[0-4]$/)
        .transform(Number)
        .optional()
        .openapi({ description: 'Where the briefing of the session stands, 0 to 4' }),
      archived: Flag.openapi({ description: 'In archived sessions too' }),
      library: Flag.openapi({ description: 'In the library too' }),
      cursor: z.string().optional(),
      limit: PageSizeParameter.optional(),
    }),
  },
  responses: { 200: jsonAnswer(Search, 'What was found'), default: problemAnswer },
});

export const find = createRoute({
  method: 'get',
  path: '/api/sessions/{id}/find',
  summary: 'Every place of words or phrases in a session, in order, a part of the session at a time',
  request: {
    params: SessionPath,
    query: z.strictObject({
      q: Query,
      after: PositionParameter.optional().openapi({ description: 'Goes on after this position' }),
    }),
  },
  responses: { 200: jsonAnswer(SessionPlaces, 'The places in this part'), default: problemAnswer },
});
