import { Worker } from 'node:worker_threads';
import { JucaError } from '#/lib/domain/errors.ts';
import type { Calls, FromThread, ToThread } from './calls.ts';

export interface ThreadBounds {
  /** Ends the thread when it is aborted, as when the client that asked has disconnected. */
  signal?: AbortSignal | undefined;
  /** Milliseconds that all calls of one piece of work may take together. */
  time: number;
  /** MiB of the thread's heap. */
  heap: number;
}

/**
 * One thread for one piece of work, ended with the work: its memory is freed at once, and work that never ends is
 * stopped. A call throws the `JucaError` that the thread threw, `too_large` where the thread ran out of memory or time,
 * and `unavailable` where `signal` was aborted.
 */
export class ThreadCall<C extends Calls> implements AsyncDisposable {
  readonly #worker: Worker;
  readonly #time: number;
  #timer: NodeJS.Timeout;
  readonly #signal: AbortSignal | undefined;
  readonly #abort: () => void;
  #settle: { resolve: (answer: FromThread) => void; reject: (error: unknown) => void } | undefined;
  #ended: JucaError | undefined;

  constructor(file: URL, { signal, time, heap }: ThreadBounds) {
    this.#worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: heap } });
    this.#worker.on('message', (answer: FromThread) => this.#settle?.resolve(answer));
    this.#worker.on('error', (error) => this.#end(endedBy(error)));
    this.#worker.on('exit', () => this.#end(new JucaError('unavailable', 'The thread ended.')));
    this.#time = time;
    this.#timer = this.#begin();
    this.#signal = signal;
    this.#abort = () => this.#end(new JucaError('unavailable', 'The request was abandoned.'));
    if (signal?.aborted) this.#abort();
    else signal?.addEventListener('abort', this.#abort, { once: true });
  }

  /** Whether it takes no call any more. */
  get isOver(): boolean {
    return this.#ended !== undefined;
  }

  /** Stops the time between two pieces of work. The process may end meanwhile. */
  rest(): void {
    clearTimeout(this.#timer);
    this.#worker.unref();
  }

  /** Begins the time anew, for another piece of work. */
  renew(): void {
    this.rest();
    this.#worker.ref();
    this.#timer = this.#begin();
  }

  /** Calls the thread; calls must not overlap. The buffers in `given` are transferred, not copied. */
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

  #begin(): NodeJS.Timeout {
    return setTimeout(() => this.#end(tooMuch('time')), this.#time);
  }

  #end(error: unknown): void {
    this.#ended ??= error instanceof JucaError ? error : new JucaError('unavailable', 'The thread failed.');
    this.#settle?.reject(error);
  }
}

const endedBy = (error: unknown): unknown =>
  (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch('memory') : error;

const tooMuch = (what: 'time' | 'memory'): JucaError =>
  new JucaError('too_large', `This needs more ${what} than one request may use.`);
