import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { Session } from '#/lib/domain/session.ts';
import { ThreadCall } from '#/lib/threads/thread-call.ts';
import { Turns } from '#/lib/threads/turns.ts';
import { type Conference, checkedReferences } from './checked-references.ts';
import type { Rendered, RenderRequest } from './formats/index.ts';
import { gather } from './gather.ts';
import type { ExportCalls, ImportCalls } from './thread/protocol.ts';

/** Milliseconds, and MiB of heap, for one export or import: several times what the largest session takes. */
const thread = { time: 300_000, heap: 1536 };
const bounds = { running: 2, runningPerOwner: 1, waiting: 8, perOwner: 3 };

/** Whose sessions, and whether they still wait for the answer. */
export interface Caller {
  owner: string;
  sessions: OwnedSessions;
  signal?: AbortSignal | undefined;
}

/** A session that was taken in, and what its file says falsely. */
export interface ImportedSession {
  session: Session;
  /** Positions of finalized documents whose text is not the one that their hash was made from. */
  altered: number[];
}

/**
 * Exports and imports sessions. What takes time (layout, compression, parsing) happens in a thread of its own, so
 * that the server answers everyone else meanwhile; a bounded number goes on at once, the next wait or are refused.
 */
export class ExportDesk {
  readonly #turns = new Turns(bounds);

  /**
   * Writes a session in a format, with a table of its references where a conference is given. Throws `not_found`,
   * `overloaded`, `too_large`, or what the request's part leads to.
   */
  async export(
    caller: Caller,
    id: string,
    request: RenderRequest,
    conference?: Conference,
  ): Promise<Rendered> {
    if (!conference) return this.#write('render', caller, id, request);
    // The conference has turns of its own: no export waits for another one's.
    const report = await checkedReferences(conference, await this.#write('words', caller, id, request));
    return this.#write('render', caller, id, { ...request, report });
  }

  #write<N extends 'render' | 'words'>(
    name: N,
    { owner, sessions, signal }: Caller,
    id: string,
    request: RenderRequest,
  ): Promise<ExportCalls[N]['answers']> {
    const work = async () => {
      await sessions.get({ id });
      await using worker = exportThread(signal);
      const whole = await gather(sessions, id, (blocks) => worker.call('take', blocks));
      // Awaited here, because the thread ends with this scope.
      return await worker.call(name, { ...whole, request });
    };
    return this.#turns.take(owner, work, signal);
  }

  /**
   * Takes the session of a file in as the caller's own; the same file again is the same session. Throws `invalid` or
   * `too_large` for a file that is not one or passes a limit; nothing is stored then.
   */
  import({ owner, sessions, signal }: Caller, bytes: Uint8Array<ArrayBuffer>): Promise<ImportedSession> {
    return this.#turns.take(owner, async () => {
      await using worker = new ThreadCall<ImportCalls>(threadFile('import'), { signal, ...thread });
      const opened = await worker.call('read', bytes, isWhole(bytes) ? [bytes.buffer] : []);
      const { altered, ...file } = opened;
      for (let from = 0; ; ) {
        const session = await sessions.takeIn({ ...file, from, blocks: await worker.call('blocks', from) });
        if (session.lastPosition >= file.total) return { session, altered };
        if (session.lastPosition <= from) throw new JucaError('conflict', 'The import does not go on.');
        from = session.lastPosition;
      }
    });
  }
}

/** A thread that writes sessions; it ends where `signal` is aborted. */
export const exportThread = (signal?: AbortSignal): ThreadCall<ExportCalls> =>
  new ThreadCall<ExportCalls>(threadFile('export'), { signal, ...thread });

const threadFile = (name: 'export' | 'import'): URL => new URL(`./thread/${name}-thread.ts`, import.meta.url);

/** A view on a larger buffer cannot be given away. */
const isWhole = (bytes: Uint8Array): boolean => bytes.byteLength === bytes.buffer.byteLength;
