import { createRoute, z } from '@hono/zod-openapi';
import type { ReferenceDesk } from '#/lib/assistant/conference/reference-desk.ts';
import { localeOf } from '#/lib/auth/reader-locale.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { TimeZone } from '#/lib/domain/inputs.ts';
import { usualTimeZone } from '#/lib/domain/time-zone.ts';
import { exportParts } from '#/lib/export/compose/index.ts';
import type { ExportDesk } from '#/lib/export/export-desk.ts';
import { contentDisposition, exportFormats, mediaTypes } from '#/lib/export/formats/names.ts';
import { SessionPath } from '../paths.ts';
import { problemAnswer } from '../responses.ts';
import { createRouter } from '../router.ts';

const file = z.string().openapi({ format: 'binary' });

const download = createRoute({
  method: 'get',
  path: '/api/sessions/{id}/export',
  summary: 'A session as a file: the delivered document, the briefing, or all of it',
  description:
    'Without `part` it is the document where there is one, else the session. JSON is always the whole session and can ' +
    'be imported again. Words are in the language of the locale cookie, those of a signed document in Portuguese.',
  request: {
    params: SessionPath,
    query: z.strictObject({
      format: z.enum(exportFormats),
      part: z.enum(exportParts).optional(),
      references: z
        .enum(['true', 'false'])
        .optional()
        .openapi({ description: 'Adds a table of the references with their standing today; not for JSON' }),
      patience: z.coerce.number().int().min(1).max(60_000).optional().openapi({
        description: 'Milliseconds after which the answer is 503 in place of a file that is not written yet',
      }),
      timeZone: TimeZone.optional().openapi({
        description: 'IANA name of the zone that times are written in',
        example: usualTimeZone,
      }),
    }),
  },
  responses: {
    200: {
      description: 'The file',
      content: Object.fromEntries(Object.values(mediaTypes).map((type) => [type, { schema: file }])),
    },
    default: problemAnswer,
  },
});

const patienceOf = (asking: AbortSignal, patience: number | undefined): AbortSignal =>
  patience === undefined ? asking : AbortSignal.any([asking, AbortSignal.timeout(patience)]);

/** Sessions as files. */
export const sessionExportRoutes = (desk: ExportDesk, references: ReferenceDesk) =>
  createRouter().openapi(download, async (c) => {
    const { format, part, timeZone = usualTimeZone, references: asked, patience } = c.req.valid('query');
    if (asked === 'true' && format === 'json')
      throw new JucaError('invalid', 'references: JSON has no table of them', { field: 'references' });
    const locale = localeOf(c.req.raw.headers);
    const signal = patienceOf(c.req.raw.signal, patience);
    const caller = { owner: c.var.user.id, sessions: c.var.sessions, signal };
    const now = new Date().toISOString();
    const request = { format, part, locale, timeZone, now };
    const conference = (text: string) => references.check(c.var.user.id, text, c.var.library, signal);
    const id = c.req.valid('param').id;
    const { bytes, title } = await desk.export(
      caller,
      id,
      request,
      asked === 'true' ? conference : undefined,
    );
    return c.body(bytes, 200, {
      'Content-Type': mediaTypes[format],
      'Content-Disposition': contentDisposition(title, format),
      'Content-Length': String(bytes.byteLength),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    });
  });
