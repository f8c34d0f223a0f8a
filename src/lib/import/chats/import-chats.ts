import { ThreadCall } from '#/lib/threads/thread-call.ts';
import { inWindows } from '../windows.ts';
import type { ChatRun } from './chat-run.ts';
import type { ChatContext } from './read-chats.ts';
import type { ChatCalls } from './thread/protocol.ts';

/** Milliseconds and MiB of heap of the thread that reads a file: several times what the largest conversation takes. */
const bounds = { time: 6 * 3_600_000, heap: 2_048 };

/**
 * Takes the conversations of a file into a run. The file is read in windows, no faster than its conversations are stored,
 * in a thread of low priority that is given one conversation's bytes at a time. `onChat` is called after each of them.
 */
export const importChats = async (
  bytes: AsyncIterable<Uint8Array>,
  run: ChatRun,
  context: ChatContext,
  onChat: () => void = () => {},
): Promise<void> => {
  await using worker = new ThreadCall<ChatCalls>(threadFile, bounds);
  await worker.call('begin', context);
  const windows = inWindows(bytes);
  try {
    for (;;) {
      const next = await worker.call('next', null);
      if ('end' in next) return await run.finish();
      if ('hungry' in next) {
        const { value, done } = await windows.next();
        await (done ? worker.call('give', null) : worker.call('give', value, [value.buffer]));
        continue;
      }
      await run.take(next, (from) => worker.call('blocks', from));
      onChat();
    }
  } finally {
    // A file that is given up before its end is closed.
    await windows.return(undefined);
  }
};

const threadFile = new URL('./thread/chat-thread.ts', import.meta.url);
