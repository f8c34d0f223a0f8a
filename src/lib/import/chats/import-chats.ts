import { ThreadCall } from '#/lib/threads/thread-call.ts';
import { inWindows } from '../windows.ts';
import type { ChatRun } from './chat-run.ts';
import type { ChatContext } from './read-chats.ts';
import type { ChatCalls } from './thread/protocol.ts';

/** Milliseconds and MiB of heap of the thread that reads a file: several times what the largest conversation takes. */
const bounds = { time: 6 * 3_600_000, heap: 1_536 };

interface Options {
  /** Called after each conversation. */
  onChat?: () => void;
  /** Does the work on what has arrived; while more is waited for, nothing is at work. */
  inTurn?: <T>(work: () => Promise<T>) => Promise<T>;
}

const atOnce = <T>(work: () => Promise<T>): Promise<T> => work();

/**
 * Takes the conversations of a file into a run. The file is read in windows, no faster than its conversations are stored,
 * in a thread of low priority that is given one conversation's bytes at a time.
 */
export const importChats = async (
  bytes: AsyncIterable<Uint8Array>,
  run: ChatRun,
  context: ChatContext,
  { onChat, inTurn = atOnce }: Options = {},
): Promise<void> => {
  await using worker = new ThreadCall<ChatCalls>(threadFile, bounds);
  await worker.call('begin', context);
  const windows = inWindows(bytes);
  try {
    for (;;) {
      const step = await inTurn(async () => {
        const next = await worker.call('next', null);
        if ('end' in next) await run.finish();
        else if (!('hungry' in next)) await run.take(next, (from) => worker.call('blocks', from));
        return next;
      });
      if ('end' in step) return;
      if ('hungry' in step) {
        const { value, done } = await windows.next();
        await (done ? worker.call('give', null) : worker.call('give', value, [value.buffer]));
      } else onChat?.();
    }
  } finally {
    // A file that is given up before its end is closed.
    await windows.return(undefined);
  }
};

const threadFile = new URL('./thread/chat-thread.ts', import.meta.url);
