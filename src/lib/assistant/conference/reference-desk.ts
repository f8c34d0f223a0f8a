import type { ReferenceReport } from '#/lib/domain/reference-report.ts';
import { ThreadCall } from '#/lib/threads/thread-call.ts';
import { Turns } from '#/lib/threads/turns.ts';
import { judgeReferences, type ReferenceLibrary } from './check-references.ts';
import type { Extracted } from './extract.ts';

export type ExtractionCalls = { extract: { asks: string; answers: Extracted } };

/** Milliseconds and MiB of heap of a thread: several times what the longest text takes on a slow machine. */
const bounds = { time: 60_000, heap: 128 };

/**
 * Checks the references of texts. The text is read in a thread of its own, so that a long one keeps nobody waiting; a
 * bounded number is read at once, one for each owner.
 */
export class ReferenceDesk {
  readonly #turns = new Turns({ running: 2, runningPerOwner: 1, waiting: 16, perOwner: 3 });

  /**
   * Throws `overloaded` where too many texts wait to be checked, `too_large` where reading takes too long, and
   * `unavailable` where `signal` was aborted.
   */
  check(
    owner: string,
    text: string,
    library: ReferenceLibrary,
    signal?: AbortSignal,
  ): Promise<ReferenceReport> {
    return this.#turns.take(owner, async () => judgeReferences(await extract(text, signal), library, signal));
  }
}

const extract = async (text: string, signal?: AbortSignal): Promise<Extracted> => {
  await using thread = new ThreadCall<ExtractionCalls>(new URL('./extraction-thread.ts', import.meta.url), {
    ...bounds,
    signal,
  });
  return await thread.call('extract', text);
};
