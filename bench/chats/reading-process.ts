import type { Session } from '#/lib/domain/session.ts';
import { ChatRun } from '#/lib/import/chats/chat-run.ts';
import { importChats } from '#/lib/import/chats/import-chats.ts';
import { conversationsOf } from './conversations.ts';

/** Started for one size in MiB: reads a file of it, stores nothing, and prints what that took as JSON. */
const size = Number(process.argv[2]);
const run = new ChatRun({
  find: async () => undefined,
  takeIn: async ({ key, from, blocks }) => sessionOf(key, from + blocks.length),
});
const begun = performance.now();
await importChats(conversationsOf(size * 1024 * 1024), run, {
  locale: 'pt-BR',
  now: new Date().toISOString(),
});
const seconds = (performance.now() - begun) / 1_000;
const memory = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(JSON.stringify({ report: run.report, seconds, memory }));

function sessionOf(id: string, lastPosition: number): Session {
  const times = { createdAt: '', updatedAt: '', pinnedAt: null, deletedAt: null };
  const state = { title: '', shelf: 'active', phase: 0, finalized: false, archived: false } as const;
  return {
    id,
    ...times,
    ...state,
    messageCount: lastPosition,
    lastPosition,
    version: 1,
    matterId: null,
    tags: [],
  };
}
