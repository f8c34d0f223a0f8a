import type { Session } from '#/lib/domain/session.ts';
import { ChatRun } from '#/lib/import/chats/chat-run.ts';
import { importChats } from '#/lib/import/chats/import-chats.ts';
import { conversationsOf } from './chats/conversations.ts';
import { Figures } from './measure/figures.ts';
import { say } from './say.ts';

/** MiB of the files; flat memory is the same for all of them. */
const sizes = [64, 256, 1024];
const sampleEvery = 50;

/**
 * Reads files of ChatGPT's form, made on the way, and stores nothing: how long it takes, and the most memory that the
 * process holds meanwhile, its reading thread included.
 */
export const benchChats = async (): Promise<Figures> => {
  const figures = new Figures();
  say('  MiB  conversations    blocks  seconds  MiB/s  memory at most (MiB)');
  for (const size of sizes) {
    const watch = watchMemory();
    const begun = performance.now();
    const run = new ChatRun({ find: async () => undefined, takeIn: async (step) => sessionOf(step) });
    await importChats(conversationsOf(size * 1024 * 1024), run, {
      locale: 'pt-BR',
      now: new Date().toISOString(),
    });
    const seconds = (performance.now() - begun) / 1_000;
    const memory = watch.end();
    const { found, taken, skipped, blocks } = run.report;
    if (found !== taken || skipped !== 0) throw new Error(`Of ${found} conversations ${taken} were taken.`);
    figures.add('seconds', `${size} MiB`, seconds);
    figures.add('memory', `${size} MiB`, memory);
    const cells = [size, found, blocks, seconds.toFixed(1), (size / seconds).toFixed(0), memory];
    say(cells.map((cell, index) => String(cell).padStart([5, 14, 9, 8, 6, 21][index] ?? 0)).join(' '));
  }
  return figures;
};

/** The most resident memory of the process, in MiB, until it is asked for. */
const watchMemory = () => {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, sampleEvery);
  return {
    end: (): number => {
      clearInterval(timer);
      return Math.round(most / 1024 / 1024);
    },
  };
};

const sessionOf = ({ key, from, blocks }: { key: string; from: number; blocks: unknown[] }): Session => ({
  id: key,
  title: '',
  shelf: 'active',
  phase: 0,
  finalized: false,
  createdAt: '',
  updatedAt: '',
  pinnedAt: null,
  deletedAt: null,
  archived: false,
  messageCount: from + blocks.length,
  lastPosition: from + blocks.length,
  version: 1,
});
