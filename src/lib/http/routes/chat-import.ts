import { createRoute, z } from '@hono/zod-openapi';
import { localeOf } from '#/lib/auth/reader-locale.ts';
import { takenIn } from '#/lib/db/taken-in.ts';
import { ChatReport } from '#/lib/domain/chat-report.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { ChatImportDesk } from '#/lib/import/chats/chat-import-desk.ts';
import { bodyPieces, chatImportPath } from '../body.ts';
import { jsonAnswer, problemAnswer } from '../responses.ts';
import { createRouter } from '../router.ts';

const file = { schema: z.string().openapi({ format: 'binary' }) };

const take = createRoute({
  method: 'post',
  path: chatImportPath,
  summary: 'Takes conversations of ChatGPT, Claude, Open WebUI, LibreChat or Juca in as sessions',
  description:
    'The body is the exported file itself, JSON or ZIP, read as it comes; its format is told from what it holds. What ' +
    'cannot be taken is reported, and the rest is taken; what is there already stays as it is. Words that are added are ' +
    `in the language of the locale cookie. At most ${limits.importChats / 1024 ** 3} GiB; \`juca session import\` takes files of any size.`,
  request: { body: { required: true, content: { 'application/octet-stream': file } } },
  responses: { 200: jsonAnswer(ChatReport, 'What became of each conversation'), default: problemAnswer },
});

/** Conversations of other programs as sessions. */
export const chatImportRoutes = (desk: ChatImportDesk) => {
  const routes = createRouter();
  routes.openAPIRegistry.registerPath(take);
  // Not through the validator, which would read the whole body first.
  return routes.post(chatImportPath, async (c) => {
    const { user, sessions } = c.var;
    const sink = {
      find: (key: string) => takenIn(sessions, user.id, key),
      takeIn: sessions.takeIn.bind(sessions),
    };
    const context = { locale: localeOf(c.req.raw.headers), now: new Date().toISOString() };
    const bytes = bodyPieces(c.req, 'importChats');
    return c.json(await desk.import({ owner: user.id, sink }, bytes, context), 200);
  });
};
