import { JucaError } from '#/lib/domain/errors.ts';
import type { Calls } from './calls.ts';
import { ThreadCall } from './thread-call.ts';
import { type TurnBounds, Turns } from './turns.ts';

export interface KeptThreadBounds extends TurnBounds {
  /** Milliseconds that one call may take. */
  time: number;
  /** MiB of the heap of each thread. */
  heap: number;
  /** Milliseconds after which a thread that nobody calls is ended. */
  idle: number;
}

interface Kept<C extends Calls> {
  thread: ThreadCall<C>;
  end: NodeJS.Timeout;
}

/**
 * Threads for calls that are short and come often: a thread stays for the next call, and is ended when none comes. Each
 * call waits for its turn, and has a thread for itself. A thread whose call failed is ended, and what it held with it.
 */
export class KeptThreads<C extends Calls> implements AsyncDisposable {
  readonly #file: URL;
  readonly #bounds: KeptThreadBounds;
  readonly #turns: Turns;
  readonly #idle: Kept<C>[] = [];

  constructor(file: URL, bounds: KeptThreadBounds) {
    this.#file = file;
    this.#bounds = bounds;
    this.#turns = new Turns(bounds);
  }

  /**
   * Calls a thread once it is the owner's turn. Throws what the thread threw, `too_large` where it ran out of time or
   * memory, `overloaded` where too many calls wait, and `unavailable` where `signal` is aborted: a call that waits leaves
   * the queue, and one that runs ends its thread. The turn is over once the thread is.
   */
  call<N extends keyof C & string>(
    owner: string,
    name: N,
    input: C[N]['asks'],
    signal?: AbortSignal,
  ): Promise<C[N]['answers']> {
    const work = async () => {
      const thread = this.#take();
      const end = () => void thread[Symbol.asyncDispose]();
      signal?.addEventListener('abort', end, { once: true });
      try {
        const answer = await thread.call(name, input);
        this.#keep(thread);
        return answer;
      } catch (error) {
        if (error instanceof JucaError && !thread.isOver) this.#keep(thread);
        else await thread[Symbol.asyncDispose]();
        throw error;
      } finally {
        signal?.removeEventListener('abort', end);
      }
    };
    return this.#turns.take(owner, work, signal);
  }

  /** Ends the threads that wait for a call. */
  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((kept) => dispose(kept)));
  }

  #take(): ThreadCall<C> {
    for (let kept = this.#idle.pop(); kept; kept = this.#idle.pop()) {
      clearTimeout(kept.end);
      if (kept.thread.isOver) continue;
      kept.thread.renew();
      return kept.thread;
    }
    const { time, heap } = this.#bounds;
    return new ThreadCall<C>(this.#file, { time, heap });
  }

  #keep(thread: ThreadCall<C>): void {
    thread.rest();
    const kept = { thread, end: setTimeout(() => this.#drop(thread), this.#bounds.idle).unref() };
    this.#idle.push(kept);
  }

  #drop(thread: ThreadCall<C>): void {
    const at = this.#idle.findIndex((kept) => kept.thread === thread);
    for (const kept of this.#idle.splice(at, at < 0 ? 0 : 1)) void dispose(kept);
  }
}

const dispose = async <C extends Calls>({ thread, end }: Kept<C>): Promise<void> => {
  clearTimeout(end);
  await thread[Symbol.asyncDispose]();
};
