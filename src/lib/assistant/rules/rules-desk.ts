import { KeptThreads } from '#/lib/threads/kept-threads.ts';
import type { CallRules, RuleCalls } from './rule-calls.ts';

/**
 * Bounds of applying rules to long texts in one process. Time and memory are several times what the longest call takes on
 * a slow machine. An owner may have as many calls as answers at once (`limits.answersAtOnce`), and as many again.
 */
const bounds = {
  running: 2,
  runningPerOwner: 1,
  waiting: 64,
  perOwner: 16,
  time: 60_000,
  heap: 256,
  idle: 60_000,
};

/**
 * Applies the rules to texts in threads: two at once at most, whoever asks, and one for each owner. Reading for the guide
 * and checking answers share these turns.
 */
export class RulesDesk implements AsyncDisposable {
  readonly #threads: KeptThreads<RuleCalls>;

  constructor(given: Partial<typeof bounds> = {}) {
    const file = new URL('./rules-thread.ts', import.meta.url);
    this.#threads = new KeptThreads(file, { ...bounds, ...given });
  }

  for({ id }: { id: string }): CallRules {
    return (name, input, signal) => this.#threads.call(id, name, input, signal);
  }

  /** Ends the threads that wait for a call. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.#threads[Symbol.asyncDispose]();
  }
}
