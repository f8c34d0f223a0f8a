import { ThreadCall } from '#/lib/threads/thread-call.ts';
import type { Reading, Source } from '../../assistant.ts';
import { mostCharacters } from '../recognise/index.ts';

export type ReadingCalls = {
  take: { asks: Source[]; answers: null };
  reading: { asks: null; answers: Reading };
};

/** Several times what the longest session takes on a slow machine. */
const bounds = { time: 300_000, heap: 256 };

/**
 * Reads the windows in a thread of its own, so that a long session keeps nobody waiting. The next window is asked for
 * once the one before has been read. Throws `too_large` where the thread runs out of time or memory.
 */
export const readInThread = async (windows: AsyncIterable<readonly Source[]>): Promise<Reading> => {
  await using thread = new ThreadCall<ReadingCalls>(new URL('./reading-thread.ts', import.meta.url), bounds);
  for await (const window of windows) {
    const beginnings = window.map((source) => ({ ...source, text: source.text.slice(0, mostCharacters) }));
    if (beginnings.length > 0) await thread.call('take', beginnings);
  }
  // Awaited here, because the thread ends with this scope.
  return await thread.call('reading', null);
};
