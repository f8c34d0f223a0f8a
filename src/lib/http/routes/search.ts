import { createRoute, z } from '@hono/zod-openapi';
import type { OwnedSearch } from '#/lib/db/search.ts';
import type { DecisionFilters } from '#/lib/domain/library/filters.ts';
import { limits } from '#/lib/domain/limits.ts';
import { SearchFilters } from '#/lib/domain/search/filters.ts';
import type { MatterSearch } from '#/lib/domain/search/found-matters.ts';
import { Search, SessionPlaces, type SessionSearch } from '#/lib/domain/search/search-answers.ts';
import { heavyReads } from '../heavy-reads.ts';
import { inCalls } from '../in-steps.ts';
import { SessionPath } from '../paths.ts';
import { PageSizeParameter, PositionParameter } from '../query.ts';
import { jsonAnswer, problemAnswer } from '../responses.ts';
import { createRouter } from '../router.ts';

const Flag = z.enum(['true', 'false']).optional();

const Query = z.string().openapi({
  description:
    'Words in any form, a phrase in quotation marks, and what no hit may have after a minus. Numbers are found in any spelling.',
});

const { phase: _, ...filters } = SearchFilters.shape;

const search = createRoute({
  method: 'get',
  path: '/api/search',
  summary:
    'What your sessions say: blocks and titles with all words that were asked, then those with some of them',
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

const find = createRoute({
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

/** Calls in which one page of sessions is read, and in which a search gets to know matters. */
const mostCalls = { sessions: 6, matters: 12 };

/** Decisions of the library beside the first page. */
const shownDecisions = 10;

/** Searching in one's sessions, and in one of them. */
export const searchRoutes = () => {
  const reads = heavyReads();
  return createRouter()
    .openapi(search, async (c) => {
      const { q: query, archived, library, cursor, limit, ...filters } = c.req.valid('query');
      const page = { ...(cursor !== undefined && { cursor }), ...(limit !== undefined && { limit }) };
      const input = { query, filters, archived: archived === 'true', ...page };
      const isFirst = cursor === undefined;
      const withLibrary = library === 'true' && isFirst;
      const { user, search: sessions, library: decisions } = c.var;
      sessions.hasten();
      const found = await reads.take(user.id, async () => ({
        ...(await searchedSessions(sessions, input, c.req.raw.signal)),
        matters: isFirst ? await searchedMatters(sessions, { query, filters }, c.req.raw.signal) : null,
        library: withLibrary
          ? await decisions.searchDecisions({
              query,
              filters: libraryFilters(filters),
              limit: shownDecisions,
            })
          : null,
      }));
      return c.json(found, 200);
    })
    .openapi(find, async (c) => {
      const { id } = c.req.valid('param');
      const { q: query, after } = c.req.valid('query');
      const input = { id, query, ...(after !== undefined && { after }) };
      return c.json(await reads.take(c.var.user.id, () => c.var.search.findInSession(input)), 200);
    });
};

/** A page of what the store finds in sessions. One call reads a bounded part of long texts; the next one goes on from there. */
const searchedSessions = (
  store: OwnedSearch,
  asked: Parameters<OwnedSearch['searchSessions']>[0],
  signal: AbortSignal,
): Promise<SessionSearch> => {
  const { limit = limits.pageDefault } = asked;
  const call = async (before: SessionSearch | undefined): Promise<SessionSearch> => {
    if (!before) return store.searchSessions(asked);
    const { hits, complete } = before;
    const cursor = before.nextCursor ?? undefined;
    const next = await store.searchSessions({ ...asked, cursor, limit: limit - hits.length });
    return { ...next, hits: [...hits, ...next.hits], complete: complete && next.complete };
  };
  const isEnough = ({ hits, nextCursor }: SessionSearch) => nextCursor === null || hits.length >= limit;
  return inCalls(signal, mostCalls.sessions, call, isEnough);
};

/** What the store finds of matters, once it knows all of them or as many as one search gets to know. */
const searchedMatters = (
  store: OwnedSearch,
  asked: Parameters<OwnedSearch['searchMatters']>[0],
  signal: AbortSignal,
): Promise<MatterSearch> =>
  inCalls(
    signal,
    mostCalls.matters,
    () => store.searchMatters(asked),
    ({ complete }) => complete,
  );

/** What of the filters the library knows. */
const libraryFilters = ({ court }: SearchFilters): DecisionFilters => (court === undefined ? {} : { court });
