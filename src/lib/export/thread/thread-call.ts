import { Worker } from 'node:worker_threads';
import { JucaError } from '#/lib/domain/errors.ts';
import type { Calls, FromThread, ToThread } from './protocol.ts';

/** MiB of a thread's heap: the largest session, parsed and laid out, with room to spare. */
const heap = 1536;

export interface ThreadEnd {
  /** Ends the thread when whoever asked is gone. */
  signal: AbortSignal | undefined;
  /** Milliseconds that the whole work may take. */
  time: number;
}

/**
 * One thread for one piece of work, ended with it: what a document costs in memory goes back at once, and a text that
 * keeps a renderer busy for ever is cut off. Calls throw the thread's `JucaError`, `too_large` where it ran out of
 * memory or time, and `unavailable` where whoever asked is gone.
 */
export class ThreadCall<C extends Calls> implements AsyncDisposable {
  readonly #worker: Worker;
  readonly #timer: NodeJS.Timeout;
  readonly #signal: AbortSignal | undefined;
  readonly #abort: () => void;
  #settle: { resolve: (answer: FromThread) => void; reject: (error: unknown) => void } | undefined;
  #ended: JucaError | undefined;

  constructor(file: URL, { signal, time }: ThreadEnd) {
    this.#worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: heap } });
    this.#worker.on('message', (answer: FromThread) => this.#settle?.resolve(answer));
    this.#worker.on('error', (error) => this.#end(endedBy(error)));
    this.#worker.on('exit', () => this.#end(new JucaError('unavailable', 'The thread ended.')));
    this.#timer = setTimeout(() => this.#end(tooMuch('time')), time);
    this.#signal = signal;
    this.#abort = () => this.#end(new JucaError('unavailable', 'Nobody waits for it any more.'));
    if (signal?.aborted) this.#abort();
    else signal?.addEventListener('abort', this.#abort, { once: true });
  }

  /** Asks, one call after another; the bytes named in `given` change hands instead of being copied. */
  async call<N extends keyof C & string>(
    name: N,
    input: C[N]['asks'],
    given: ArrayBuffer[] = [],
  ): Promise<C[N]['answers']> {
    if (this.#ended) throw this.#ended;
    const answer = await new Promise<FromThread>((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.#worker.postMessage({ name, input } satisfies ToThread, given);
    });
    if ('value' in answer) return answer.value;
    if ('failed' in answer) throw new Error(`The thread failed: ${answer.failed}`);
    throw new JucaError(answer.refused.code, answer.refused.message, answer.refused.details);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearTimeout(this.#timer);
    this.#signal?.removeEventListener('abort', this.#abort);
    await this.#worker.terminate();
  }

  #end(error: unknown): void {
    this.#ended ??= error instanceof JucaError ? error : new JucaError('unavailable', 'The thread failed.');
    this.#settle?.reject(error);
  }
}

const endedBy = (error: unknown): unknown =>
  (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch('memory') : error;

const tooMuch = (what: 'time' | 'memory'): JucaError =>
  new JucaError('too_large', `The session takes more ${what} than there is for one.`);
