import { createRoute, z } from '@hono/zod-openapi';
import { isLocale } from '#/i18n/locales.ts';
import type { OwnedDeadlines } from '#/lib/db/deadlines.ts';
import type { Deadline } from '#/lib/domain/deadlines/deadline.ts';
import type { OpenGroup } from '#/lib/domain/deadlines/groups.ts';
import { dayIn, usualTimeZone } from '#/lib/domain/time-zone.ts';
import { deadlineFeed } from '#/lib/export/calendar/deadline-feed.ts';
import { heavyReads } from '../heavy-reads.ts';
import { inSteps } from '../in-steps.ts';
import { jsonAnswer, problemAnswer } from '../responses.ts';
import { createRouter, type HttpParts } from '../router.ts';

/** What a calendar program is given at most: the overdue ones first, then by last day. */
const mostDeadlines = 1_000;
/** Deadlines that are read and written together; others have their turn in between. */
const pageSize = 20;
const groups: readonly OpenGroup[] = ['overdue', 'today', 'week', 'later'];

const feed = createRoute({
  method: 'get',
  path: '/api/feeds/deadlines.ics',
  summary: 'Open deadlines as a calendar (iCalendar), by the token of a secret address',
  description: 'Needs no sign-in. `not_found` for a token that does not count any more.',
  security: [],
  request: {
    query: z.object({
      token: z.string().max(100).default(''),
      language: z.string().max(10).optional().meta({ description: '`pt-BR` (if left out) or `en`.' }),
    }),
  },
  responses: {
    200: { description: 'The calendar', content: { 'text/calendar': { schema: z.string() } } },
    default: problemAnswer,
  },
});

/** The calendar at a secret address: the only route that gives an owner's records without a sign-in. */
export const deadlineFeedRoute = ({ signIn, deadlines }: Pick<HttpParts, 'signIn' | 'deadlines'>) => {
  const reads = heavyReads();
  return createRouter().openapi(feed, async (c) => {
    const { token, language = '' } = c.req.valid('query');
    const owner = await signIn.calendarFeeds.ownerOf(token, c.req.raw.headers);
    if (owner instanceof Response) return owner;
    const { signal } = c.req.raw;
    const pages = deadlineFeed(openPages(deadlines.for(owner)), isLocale(language) ? language : 'pt-BR');
    const calendar = await reads.take(owner.id, () => written(pages, signal), signal);
    const headers = { 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': 'no-store' };
    return c.body(calendar, 200, headers);
  });
};

/** The pieces in one text, each made after a rest. */
const written = async (pieces: AsyncGenerator<string>, signal: AbortSignal): Promise<string> => {
  const texts: string[] = [];
  await inSteps(signal, async () => {
    const { value, done } = await pieces.next();
    if (done) return null;
    return texts.push(value);
  });
  return texts.join('');
};

/** The owner's open deadlines, a page at a time as they are taken. */
async function* openPages(owner: OwnedDeadlines): AsyncGenerator<Deadline[]> {
  const today = dayIn(usualTimeZone, new Date());
  let left = mostDeadlines;
  for (const group of groups)
    for (let cursor: string | null | undefined; cursor !== null && left > 0; ) {
      const limit = Math.min(pageSize, left);
      const page = await owner.listDeadlines({ group, today, limit, ...(cursor && { cursor }) });
      yield page.deadlines;
      left -= page.deadlines.length;
      cursor = page.nextCursor;
    }
}

const path = '/api/deadline-feed';
const Since = z.object({ since: z.string().meta({ format: 'date-time' }).nullable() });

const get = createRoute({
  method: 'get',
  path,
  summary: 'Whether there is a secret address for your deadlines, and since when',
  responses: { 200: jsonAnswer(Since, 'When it was made; null for none'), default: problemAnswer },
});

const renew = createRoute({
  method: 'post',
  path,
  summary: 'Makes a new secret address for your deadlines; the one before leads nowhere any more',
  responses: {
    201: jsonAnswer(
      z.object({ path: z.string(), since: z.string().meta({ format: 'date-time' }) }),
      'Its path, which is told this once',
    ),
    default: problemAnswer,
  },
});

const end = createRoute({
  method: 'delete',
  path,
  summary: 'Ends the secret address for your deadlines',
  responses: { 204: { description: 'There is none any more' }, default: problemAnswer },
});

/** The owner's own secret address. */
export const deadlineFeedRoutes = ({ signIn }: Pick<HttpParts, 'signIn'>) =>
  createRouter()
    .openapi(get, async (c) => c.json({ since: await signIn.calendarFeeds.since(c.var.user.id) }, 200))
    .openapi(renew, async (c) => {
      const { token, since } = await signIn.calendarFeeds.renew(c.var.user.id);
      return c.json({ path: `${feed.path}?token=${token}`, since }, 201);
    })
    .openapi(end, async (c) => {
      await signIn.calendarFeeds.end(c.var.user.id);
      return c.body(null, 204);
    });
