import type { SkippedChat, SkipReason } from '#/lib/domain/chat-report.ts';
import type { ReadChat } from './read-chat.ts';

/** Conversations skipped for one reason that are given one by one, as many as a report lists, and then at once. */
const bounds = { single: 1_000, merged: 100_000 };

interface Merged {
  skipped: SkippedChat;
  times: number;
}

/**
 * Gives those that are skipped for one reason one by one at first and then many at once: a file may hold hundreds of
 * millions of `{}`.
 */
export async function* mergeSkipped(chats: AsyncIterable<ReadChat>): AsyncGenerator<ReadChat> {
  const single = new Map<SkipReason, number>();
  const merged = new Map<SkipReason, Merged>();
  for await (const chat of chats) {
    if (!('skipped' in chat)) {
      yield chat;
      continue;
    }
    const { skipped, times = 1 } = chat;
    const { reason } = skipped;
    const before = single.get(reason) ?? 0;
    if (before < bounds.single) {
      single.set(reason, before + 1);
      yield chat;
      continue;
    }
    const alike = merged.get(reason) ?? { skipped, times: 0 };
    alike.times += times;
    merged.set(reason, alike);
    if (alike.times < bounds.merged) continue;
    merged.delete(reason);
    yield alike;
  }
  yield* merged.values();
}
