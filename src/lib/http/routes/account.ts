import { createRoute, z } from '@hono/zod-openapi';
import { localeOf } from '#/lib/auth/reader-locale.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { usualTimeZone } from '#/lib/domain/time-zone.ts';
import type { ArchiveDesk } from '#/lib/export/account/archive-desk.ts';
import { accountPieces } from '#/lib/export/account/pieces.ts';
import type { LiveFeed } from '#/lib/live/live-feed.ts';
import { archiveHeaders, stillSignedIn, zipAnswer } from '../archives.ts';
import { jsonBody } from '../json-body.ts';
import { jsonAnswer, problemAnswer } from '../responses.ts';
import { createRouter, type HttpParts } from '../router.ts';

const download = createRoute({
  method: 'get',
  path: '/api/account/export',
  summary: 'Everything of yours as a ZIP file',
  description:
    'Every session of every shelf as JSON, which can be imported again, and as Markdown; the decisions, synonyms and statutes of your library; ' +
    'deadlines and calendars; ' +
    'profile, ways in and sign-ins; a manifest with counts, the SHA-256 of each file, and what could not be written.',
  responses: {
    200: zipAnswer,
    default: problemAnswer,
  },
});

const Count = z.int().min(0);

const Receipt = z
  .object({
    format: z.literal('juca-deletion-receipt-1'),
    number: z.string().meta({ description: 'By which whoever hosts finds the deletion again.' }),
    requestedAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable().meta({ description: 'Null while the deletion goes on.' }),
    counts: z.object({ sessions: Count, blocks: Count, decisions: Count, signIns: Count }),
    sha256: z.string().meta({ description: 'Of the other fields as canonical JSON (RFC 8785).' }),
  })
  .meta({ id: 'DeletionReceipt' });

const Confirmed = z.strictObject({
  email: z.string().max(320),
  password: z.string().max(1_000).optional(),
});
const confirmed = jsonBody(Confirmed);

const remove = createRoute({
  method: 'post',
  path: '/api/account/deletion',
  summary: 'Deletes your account with all in it, for good',
  description:
    'Takes the e-mail of the account, typed out, and its password. An account without a password has to be signed in ' +
    'for less than ten minutes. A conflict for the last administrator while there are other accounts.',
  request: { body: confirmed.body },
  middleware: confirmed.read,
  responses: { 200: jsonAnswer(Receipt, 'The receipt'), default: problemAnswer },
});

/** Milliseconds for which the answer waits, so that the receipt of an account of usual size says that nothing is left. */
const patience = 5_000;

/** One's own account as a whole. */
export const accountRoutes = (
  { signIn, accounts, logger }: HttpParts,
  feed: Pick<LiveFeed, 'endDeleted'>,
  desk: ArchiveDesk,
) =>
  createRouter()
    .openapi(download, async (c) => {
      const headers = archiveHeaders(new Date());
      if (c.req.method === 'HEAD') return c.body(null, 200, headers);
      const locale = localeOf(c.req.raw.headers);
      const { user, sessions, practice, matters, deadlines, library } = c.var;
      const source = {
        sessions,
        account: accounts.store.for(user),
        practice,
        matters,
        deadlines,
        library,
        about: { ...(await accounts.about(user.id)), preferences: { language: locale } },
        wording: { locale, timeZone: usualTimeZone, now: new Date().toISOString() },
        signal: c.req.raw.signal,
        logger,
      };
      const stays = stillSignedIn(signIn, user, c.req.raw.headers);
      return c.body(await desk.open(user.id, accountPieces(source), stays), 200, headers);
    })
    .openapi(remove, async (c) => {
      const given = Confirmed.safeParse(c.req.valid('json'));
      if (!given.success) throw new JucaError('invalid', 'email: is needed', { field: 'email' });
      const userId = await signIn.confirm(c.req.raw.headers, given.data);
      const receipt = await accounts.deletions.delete(userId, patience, () => feed.endDeleted(userId));
      return c.json(receipt, 200);
    });
