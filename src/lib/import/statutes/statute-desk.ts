import { ThreadCall } from '#/lib/threads/thread-call.ts';
import { Turns } from '#/lib/threads/turns.ts';
import type { StatuteText } from './read-statute.ts';

/** What the thread is asked and answers. */
export type StatuteCalls = {
  /** The file's bytes, which are given away. */
  read: { asks: Uint8Array<ArrayBuffer>; answers: StatuteText };
};

/** Milliseconds, and MiB of heap, for one file: several times what the longest code takes. */
const thread = { time: 60_000, heap: 512 };
const bounds = { running: 2, runningPerOwner: 1, waiting: 8, perOwner: 2 };

interface Caller {
  owner: string;
  signal?: AbortSignal | undefined;
}

/** Reads the texts of statutes, each in a thread of its own; a bounded number goes on at once. */
export class StatuteDesk {
  readonly #turns = new Turns(bounds);

  /** Throws `too_large` for a file that takes too long or too much memory, and `overloaded`. */
  read({ owner, signal }: Caller, bytes: Uint8Array<ArrayBuffer>): Promise<StatuteText> {
    return this.#turns.take(owner, async () => {
      await using worker = new ThreadCall<StatuteCalls>(threadFile, { signal, ...thread });
      // Awaited here, because the thread ends with this scope.
      return await worker.call('read', bytes, [bytes.buffer]);
    });
  }
}

const threadFile = new URL('./statute-thread.ts', import.meta.url);
