import { createRoute, z } from '@hono/zod-openapi';
import { localeOf } from '#/lib/auth/reader-locale.ts';
import { Id } from '#/lib/domain/ids.ts';
import { TimeZone } from '#/lib/domain/inputs.ts';
import { limits } from '#/lib/domain/limits.ts';
import { sessionsHeader } from '#/lib/domain/page-headers.ts';
import { parseInput } from '#/lib/domain/parse.ts';
import { usualTimeZone } from '#/lib/domain/time-zone.ts';
import type { ArchiveDesk } from '#/lib/export/account/archive-desk.ts';
import { selectionPieces } from '#/lib/export/account/selection-pieces.ts';
import { exportFormats } from '#/lib/export/formats/names.ts';
import { archiveHeaders, stillSignedIn, zipAnswer } from '../archives.ts';
import { jsonBody } from '../json-body.ts';
import { problemAnswer } from '../responses.ts';
import { createRouter, type HttpParts } from '../router.ts';

const Selection = z.strictObject({
  formats: z.array(z.enum(exportFormats)).min(1).max(exportFormats.length),
  sessions: z.array(Id).min(1).max(limits.sessionsExported).optional(),
  timeZone: TimeZone.optional(),
});
const selection = jsonBody(Selection);

const download = createRoute({
  method: 'post',
  path: '/api/sessions/export',
  summary: 'Sessions as a ZIP file: those that are named, or all of every shelf',
  description:
    'Each session in each of the formats, always whole, and a manifest with the SHA-256 of each file. JSON can be ' +
    'imported again. A session that is not there is left out. Written while it is read; ' +
    `\`${sessionsHeader}\` says how many sessions there are.`,
  request: { body: selection.body },
  middleware: selection.read,
  responses: { 200: zipAnswer, default: problemAnswer },
});

/** Gives the turn of a body that nobody will read to others. */
const givenUp = async (body: ReadableStream, error: unknown): Promise<never> => {
  await body.cancel();
  throw error;
};

/** Many sessions as one file. */
export const sessionArchiveRoutes = ({ signIn, accounts, logger }: HttpParts, desk: ArchiveDesk) =>
  createRouter().openapi(download, async (c) => {
    const { formats, sessions: ids, timeZone = usualTimeZone } = parseInput(Selection, c.req.valid('json'));
    const { user, sessions } = c.var;
    const now = new Date().toISOString();
    const pieces = selectionPieces({
      sessions,
      ids,
      formats: exportFormats.filter((format) => formats.includes(format)),
      wording: { locale: localeOf(c.req.raw.headers), timeZone, now },
      signal: c.req.raw.signal,
      logger,
    });
    const body = await desk.open(user.id, pieces, stillSignedIn(signIn, user, c.req.raw.headers));
    // Sessions are counted by who has the turn alone: it goes through all of them.
    const counted = async () => (await accounts.store.for(user).accountTotals()).sessions;
    const count = ids ? new Set(ids).size : await counted().catch((error) => givenUp(body, error));
    return c.body(body, 200, {
      ...archiveHeaders(new Date(now), timeZone),
      [sessionsHeader]: String(count),
    });
  });
