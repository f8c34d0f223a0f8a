import { createRoute, z } from '@hono/zod-openapi';
import { localeOf } from '#/lib/auth/reader-locale.ts';
import { usualTimeZone } from '#/lib/domain/time-zone.ts';
import type { ArchiveDesk } from '#/lib/export/account/archive-desk.ts';
import { matterPieces } from '#/lib/export/account/matter-pieces.ts';
import { archiveHeaders, stillSignedIn } from '../archives.ts';
import { MatterPath } from '../paths.ts';
import { problemAnswer } from '../responses.ts';
import { createRouter, type HttpParts } from '../router.ts';

const download = createRoute({
  method: 'get',
  path: '/api/matters/{id}/export',
  summary: 'A matter and its sessions as a ZIP file: JSON to import again, Markdown to read',
  request: { params: MatterPath },
  responses: {
    200: {
      description: 'The file, written while it is read',
      content: { 'application/zip': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    default: problemAnswer,
  },
});

/** Matters as files. */
export const matterExportRoutes = (
  { signIn, logger }: Pick<HttpParts, 'signIn' | 'logger'>,
  desk: ArchiveDesk,
) =>
  createRouter().openapi(download, async (c) => {
    const { user, matters, sessions } = c.var;
    const matter = await matters.getMatter(c.req.valid('param'));
    const headers = archiveHeaders(new Date());
    if (c.req.method === 'HEAD') return c.body(null, 200, headers);
    const wording = {
      locale: localeOf(c.req.raw.headers),
      timeZone: usualTimeZone,
      now: new Date().toISOString(),
    };
    const pieces = matterPieces({ matter, matters, sessions, wording, signal: c.req.raw.signal, logger });
    const stays = stillSignedIn(signIn, user, c.req.raw.headers);
    return c.body(await desk.open(user.id, pieces, stays), 200, headers);
  });
