import type { ImportReport } from '#/lib/domain/library/import-report.ts';
import { ThreadCall } from '#/lib/threads/thread-call.ts';
import { Turns } from '#/lib/threads/turns.ts';
import { Arrival } from './arrival.ts';
import { type DecisionSink, ImportRun } from './import-run.ts';
import type { ReadingCalls, ReadWindow } from './thread/protocol.ts';
import { inWindows } from './windows.ts';

/** Milliseconds and MiB of heap of a reading thread: several times what the largest file takes on a slow machine. */
const thread = { time: 900_000, heap: 256 };
/** Imports under way, their files arriving or at work. */
const imports = { running: 8, runningPerOwner: 1, waiting: 8, perOwner: 2 };
/** Windows at work: a file that does not arrive holds no turn. */
const windows = { running: 2, runningPerOwner: 1, waiting: imports.running, perOwner: 1 };

export interface Importer {
  owner: string;
  library: DecisionSink;
}

/**
 * Takes decisions of files into libraries. A file is read in windows, as it comes and no faster than it is stored, in a
 * thread of low priority. An owner has one import at a time, and a bounded number of windows is at work at once.
 */
export class ImportDesk {
  readonly #imports = new Turns(imports);
  readonly #windows = new Turns(windows);

  /**
   * Throws `overloaded` where too many imports are under way, `too_large` for one that takes too long, and what the bytes
   * throw: what was whole before is stored then, and what had begun is not, since its end is missing.
   */
  import({ owner, library }: Importer, bytes: AsyncIterable<Uint8Array>): Promise<ImportReport> {
    return this.#imports.take(owner, async () => {
      await using worker = new ThreadCall<ReadingCalls>(threadFile, thread);
      let run: ImportRun | undefined;
      const store = async ({ format, items, unlisted }: ReadWindow) => {
        if (format) run ??= new ImportRun(format, library);
        run?.countUnlisted(unlisted);
        for (const item of items) {
          await run?.take(item);
          if (run?.isFull) return;
        }
      };
      let isOver = false;
      const end = async (isCutOff: boolean) => {
        isOver = true;
        const last = await worker.call('end', { isCutOff });
        await store(last);
        run ??= new ImportRun(last.format, library);
        await run.finish();
      };
      const arrival = new Arrival(bytes);
      for await (const window of inWindows(arrival.bytes)) {
        // The rest is received all the same: many senders look for the answer only after they have sent everything.
        if (isOver || run?.isFull) continue;
        await this.#windows.take(owner, async () => {
          const read = await worker.call('take', window, [window.buffer]);
          await store(read);
          // The thread's time goes on while the rest arrives.
          if (read.isOver && !run?.isFull) await end(false);
        });
      }
      const wasFull = !isOver && run?.isFull === true;
      if (!isOver && !wasFull) await this.#windows.take(owner, () => end(arrival.failure !== undefined));
      if (arrival.failure && !wasFull) throw arrival.failure.error;
      return (run as ImportRun).report;
    });
  }
}

const threadFile = new URL('./thread/reading-thread.ts', import.meta.url);
