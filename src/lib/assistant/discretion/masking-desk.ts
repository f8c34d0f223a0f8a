import { KeptThreads } from '#/lib/threads/kept-threads.ts';
import type { MaskedRequest, MaskingAsk } from './mask-request.ts';

export type MaskingCalls = { mask: { asks: MaskingAsk; answers: MaskedRequest } };

/**
 * Masks a request of one owner. Throws `too_large` where that takes too much time or memory, and `overloaded` where too
 * many requests wait.
 */
export type Mask = (asked: MaskingAsk) => Promise<MaskedRequest>;

/**
 * Bounds of masking in one process. The largest request of a session takes some 0.5 s; time and memory are several times
 * what it takes on a slow machine. As many may wait as answers are written at once.
 */
const bounds = {
  running: 2,
  runningPerOwner: 1,
  waiting: 256,
  perOwner: 16,
  time: 60_000,
  heap: 256,
  idle: 60_000,
};

/** Masks requests in threads, so that nobody else waits for it. */
export class MaskingDesk implements AsyncDisposable {
  readonly #threads: KeptThreads<MaskingCalls>;

  constructor(given: Partial<typeof bounds> = {}) {
    const file = new URL('./masking-thread.ts', import.meta.url);
    this.#threads = new KeptThreads(file, { ...bounds, ...given });
  }

  for({ id }: { id: string }): Mask {
    return (asked) => this.#threads.call(id, 'mask', asked);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#threads[Symbol.asyncDispose]();
  }
}
