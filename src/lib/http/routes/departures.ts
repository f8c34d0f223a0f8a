import { createRoute, z } from '@hono/zod-openapi';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { DeparturePage } from '#/lib/domain/discretion.ts';
import { ArchiveDesk } from '#/lib/export/account/archive-desk.ts';
import { departureHeader, departureLine } from '#/lib/export/departures.ts';
import { stillSignedIn } from '../archives.ts';
import { PageSizeParameter } from '../query.ts';
import { jsonAnswer, problemAnswer } from '../responses.ts';
import { createRouter, type HttpParts } from '../router.ts';

const list = createRoute({
  method: 'get',
  path: '/api/departures',
  summary: 'What of yours left for a model’s host, the latest first',
  request: {
    query: z.strictObject({ cursor: z.string().optional(), limit: PageSizeParameter.optional() }),
  },
  responses: {
    200: jsonAnswer(DeparturePage.meta({ id: 'DeparturePage' }), 'A page of the ledger'),
    default: problemAnswer,
  },
});

const download = createRoute({
  method: 'get',
  path: '/api/departures/export',
  summary: 'The whole ledger as a table (CSV in UTF-8)',
  responses: {
    200: { description: 'The file', content: { 'text/csv': { schema: z.string() } } },
    default: problemAnswer,
  },
});

const pageSize = 100;

/** The table, page by page: the next page is read once the one before was taken. */
async function* tableOf(sessions: OwnedSessions): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  yield encoder.encode(departureHeader);
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await sessions.listDepartures({ limit: pageSize, ...(cursor && { cursor }) });
    cursor = page.nextCursor;
    if (page.departures.length > 0) yield encoder.encode(page.departures.map(departureLine).join(''));
  }
}

/** The ledger of what left. An owner has one table under way, which ends with the sign-in; it waits for no ZIP file. */
export const departureRoutes = ({ signIn }: Pick<HttpParts, 'signIn'>) => {
  const desk = new ArchiveDesk();
  return createRouter()
    .openapi(list, async (c) => {
      const { cursor, limit } = c.req.valid('query');
      const page = { ...(cursor !== undefined && { cursor }), ...(limit !== undefined && { limit }) };
      return c.json(await c.var.sessions.listDepartures(page), 200);
    })
    .openapi(download, async (c) => {
      const { user, sessions } = c.var;
      const headers = {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="juca-departures.csv"',
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'no-store',
      };
      if (c.req.method === 'HEAD') return c.body(null, 200, headers);
      const stays = stillSignedIn(signIn, user, c.req.raw.headers);
      return c.body(await desk.open(user.id, tableOf(sessions), stays), 200, headers);
    });
};
