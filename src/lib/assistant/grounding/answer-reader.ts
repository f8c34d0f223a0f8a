import { ThreadCall } from '#/lib/threads/thread-call.ts';
import { type Comparison, compareQuotations, type Mention, mentionsIn } from './compare.ts';
import { type AnswerReading, readAnswer } from './read-answer.ts';
import type { SourceText } from './source-text.ts';

export type GroundingCalls = {
  read: { asks: string; answers: AnswerReading };
  compare: { asks: { quotations: string[]; sources: SourceText[] }; answers: Comparison[] };
  mentions: { asks: SourceText[]; answers: Mention[] };
};

/** UTF-16 units that are read where they are asked for: some milliseconds of work. */
const mostAtOnce = 8_000;
/** Milliseconds and MiB of heap of a thread: several times what the longest answer takes on a slow machine. */
const bounds = { time: 60_000, heap: 256 };

/**
 * Reads and compares texts by the rules; longer ones in a thread, which is started for the first of them and ended with
 * this reader. Calls must not overlap. A call throws `too_large` where the thread runs out of time or memory, and
 * `unavailable` where `signal` was aborted.
 */
export class AnswerGroundingReader implements AsyncDisposable {
  #thread: ThreadCall<GroundingCalls> | undefined;
  readonly #signal: AbortSignal | undefined;

  constructor(signal?: AbortSignal) {
    this.#signal = signal;
  }

  read(text: string): Promise<AnswerReading> | AnswerReading {
    return text.length <= mostAtOnce ? readAnswer(text) : this.#inThread().call('read', text);
  }

  compare(quotations: string[], sources: SourceText[]): Promise<Comparison[]> | Comparison[] {
    if (quotations.length === 0) return [];
    if (lengthOf(sources) * quotations.length <= mostAtOnce) return compareQuotations(quotations, sources);
    return this.#inThread().call('compare', { quotations, sources });
  }

  mentions(sources: SourceText[]): Promise<Mention[]> | Mention[] {
    return lengthOf(sources) <= mostAtOnce ? mentionsIn(sources) : this.#inThread().call('mentions', sources);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#thread?.[Symbol.asyncDispose]();
  }

  #inThread(): ThreadCall<GroundingCalls> {
    this.#thread ??= new ThreadCall<GroundingCalls>(new URL('./grounding-thread.ts', import.meta.url), {
      ...bounds,
      signal: this.#signal,
    });
    return this.#thread;
  }
}

const lengthOf = (sources: readonly SourceText[]): number =>
  sources.reduce((sum, { text }) => sum + text.length, 0);
