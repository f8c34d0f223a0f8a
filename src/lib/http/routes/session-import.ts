import { createRoute, z } from '@hono/zod-openapi';
import { Session } from '#/lib/domain/session.ts';
import type { ExportDesk } from '#/lib/export/export-desk.ts';
import { requireJson } from '../body.ts';
import type { FileIntake } from '../file-intake.ts';
import { etagOf } from '../preconditions.ts';
import { jsonAnswer, problemAnswer } from '../responses.ts';
import { createRouter } from '../router.ts';

const ImportedSession = Session.extend({
  altered: z.array(z.int()).meta({
    description: 'Positions of finalized documents whose text is not the one that their hash was made from.',
  }),
}).meta({ id: 'ImportedSession' });

const upload = createRoute({
  method: 'post',
  path: '/api/sessions/import',
  summary: 'Takes in a session that was exported as JSON; the same file again gives the same session',
  request: {
    body: {
      required: true,
      content: {
        'application/json': { schema: z.looseObject({}).openapi({ description: 'The exported file' }) },
      },
    },
  },
  responses: { 201: jsonAnswer(ImportedSession, 'The session, now yours'), default: problemAnswer },
});

/** Files as sessions. */
export const sessionImportRoutes = (desk: ExportDesk, intake: FileIntake) => {
  const routes = createRouter();
  routes.openAPIRegistry.registerPath(upload);
  // Not through the validator: the file is parsed in a thread, not here.
  return routes.post('/api/sessions/import', async (c) => {
    requireJson(c.req);
    const caller = { owner: c.var.user.id, sessions: c.var.sessions, signal: c.req.raw.signal };
    const { session, altered } = await intake.take(caller.owner, c.req.raw, (file) =>
      desk.import(caller, file),
    );
    return c.json({ ...session, altered }, 201, {
      Location: `/api/sessions/${session.id}`,
      ETag: etagOf(session.version),
    });
  });
};
