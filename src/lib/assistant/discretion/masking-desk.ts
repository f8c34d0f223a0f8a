import { KeptThreads } from '#/lib/threads/kept-threads.ts';
import { textBounds } from '#/lib/threads/text-bounds.ts';
import type { MaskedRequest, MaskingAsk } from './mask-request.ts';

export type MaskingCalls = { mask: { asks: MaskingAsk; answers: MaskedRequest } };

/**
 * Masks a request of one owner. Throws `too_large` where that takes too much time or memory, and `overloaded` where too
 * many requests wait.
 */
export type Mask = (asked: MaskingAsk) => Promise<MaskedRequest>;

/** Masks requests in threads, so that nobody else waits for it. */
export class MaskingDesk extends KeptThreads<MaskingCalls> {
  constructor(given: Partial<typeof textBounds> = {}) {
    super(new URL('./masking-thread.ts', import.meta.url), { ...textBounds, ...given });
  }

  for({ id }: { id: string }): Mask {
    return (asked) => this.call(id, 'mask', asked);
  }
}
