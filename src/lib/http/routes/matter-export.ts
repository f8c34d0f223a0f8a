import { createRoute, z } from '@hono/zod-openapi';
import { localeOf } from '#/lib/auth/reader-locale.ts';
import { usualTimeZone } from '#/lib/domain/time-zone.ts';
import type { ArchiveDesk } from '#/lib/export/account/archive-desk.ts';
import { matterPieces } from '#/lib/export/account/matter-pieces.ts';
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
export const matterExportRoutes = ({ signIn }: Pick<HttpParts, 'signIn'>, desk: ArchiveDesk) =>
  createRouter().openapi(download, async (c) => {
    const { user, matters, sessions } = c.var;
    const matter = await matters.getMatter(c.req.valid('param'));
    const headers = {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="juca-${new Date().toISOString().slice(0, 10)}.zip"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    };
    if (c.req.method === 'HEAD') return c.body(null, 200, headers);
    const wording = {
      locale: localeOf(c.req.raw.headers),
      timeZone: usualTimeZone,
      now: new Date().toISOString(),
    };
    const pieces = matterPieces({ matter, matters, sessions, wording, signal: c.req.raw.signal });
    const credentials = new Headers(c.req.raw.headers);
    const isStillSignedIn = async () => (await signIn.userOf(credentials, { isUse: false }))?.id === user.id;
    return c.body(await desk.open(user.id, pieces, isStillSignedIn), 200, headers);
  });
