import type { ReadDocument } from '#/lib/domain/briefing/read-document.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { limits } from '#/lib/domain/limits.ts';
import { ThreadCall } from '#/lib/threads/thread-call.ts';
import { Turns } from '#/lib/threads/turns.ts';
import type { DocxCalls } from './docx-thread.ts';

/** Milliseconds, and MiB of heap, for one document: several times what the longest takes. */
const thread = { time: 60_000, heap: 512 };
const bounds = { running: 2, runningPerOwner: 1, waiting: 8, perOwner: 2 };

interface Caller {
  owner: string;
  signal?: AbortSignal | undefined;
}

/** Reads documents that were finished elsewhere, each in a thread of its own; a bounded number goes on at once. */
export class DocumentDesk {
  readonly #turns = new Turns(bounds);

  /**
   * Reads the document in a DOCX. Throws `invalid` for another file, `too_large` for one that passes a limit or takes too
   * long, and `overloaded`.
   */
  async read({ owner, signal }: Caller, bytes: Uint8Array<ArrayBuffer>): Promise<ReadDocument> {
    const max = limits.importDocument;
    if (bytes.length > max)
      throw new JucaError('too_large', 'The file is too long.', { limit: 'importDocument', max });
    return this.#turns.take(owner, async () => {
      await using worker = new ThreadCall<DocxCalls>(threadFile, { signal, ...thread });
      // Awaited here, because the thread ends with this scope.
      return await worker.call('read', bytes);
    });
  }
}

const threadFile = new URL('./docx-thread.ts', import.meta.url);
