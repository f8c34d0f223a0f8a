import { createRoute, z } from '@hono/zod-openapi';
import { ReadDocument } from '#/lib/domain/briefing/read-document.ts';
import { docxType } from '#/lib/domain/file-kinds.ts';
import type { DocumentDesk } from '#/lib/import/docx/document-desk.ts';
import { requireType } from '../body.ts';
import type { FileIntake } from '../file-intake.ts';
import { SessionPath } from '../paths.ts';
import { jsonAnswer, problemAnswer } from '../responses.ts';
import { createRouter } from '../router.ts';

const upload = createRoute({
  method: 'post',
  path: '/api/sessions/{id}/briefing/document',
  summary: 'Reads the text of the document that was finished in a word processor; stores nothing',
  description:
    'The answer has the headings and statements of the DOCX, without what exports set around them: letterhead, ' +
    'signature, notes, tables. `omitted` counts what else the file has. Compare it with the delivered document and store what is taken in with ' +
    '`reviseDelivery`. For another file `found` says what it is.',
  request: {
    params: SessionPath,
    body: { required: true, content: { [docxType]: { schema: z.string().openapi({ format: 'binary' }) } } },
  },
  responses: { 200: jsonAnswer(ReadDocument, 'What the document says'), default: problemAnswer },
});

const docx = /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document\s*(?:;|$)/i;

/** A document that comes back. */
export const documentImportRoutes = (desk: DocumentDesk, intake: FileIntake) => {
  const routes = createRouter();
  routes.openAPIRegistry.registerPath(upload);
  // Not through the validator: the file is parsed in a thread, not here.
  return routes.post('/api/sessions/:id/briefing/document', async (c) => {
    const caller = { owner: c.var.user.id, signal: c.req.raw.signal };
    await c.var.sessions.get({ id: c.req.param('id') });
    requireType(c.req, docx, docxType);
    const read = await intake.take(caller.owner, c.req.raw, (file) => desk.read(caller, file));
    return c.json(read, 200);
  });
};
