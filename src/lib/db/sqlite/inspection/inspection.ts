import { setTimeout as wait } from 'node:timers/promises';
import { ThreadCall } from '#/lib/threads/thread-call.ts';
import type { ThreadSettings } from '../protocol.ts';

export type InspectionCalls = {
  inspect: { asks: Pick<ThreadSettings, 'path' | 'file'>; answers: string[] };
};

export interface InspectionTimes {
  /** Milliseconds for which the start waits for the first check. */
  start: number;
  /** Milliseconds between two checks. */
  every: number;
}

export interface InspectionEvents {
  /** What the check found, in SQLite's words. */
  damaged: (problems: string[]) => void;
  failed: (error: unknown) => void;
}

/** A check ends because it is done. */
const bounds = { time: 24 * 60 * 60 * 1000, heap: 256 };

/** Checks the database at the start and then regularly, in a thread of low priority that lives as long as a check. */
export class Inspection {
  readonly #file: Pick<ThreadSettings, 'path' | 'file'>;
  readonly #times: InspectionTimes;
  readonly #events: InspectionEvents;
  readonly #stopped = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(file: Pick<ThreadSettings, 'path' | 'file'>, times: InspectionTimes, events: InspectionEvents) {
    this.#file = file;
    this.#times = times;
    this.#events = events;
  }

  /** Resolves once the first check is done, or goes on without being waited for. */
  async start(): Promise<void> {
    this.#running = this.#check();
    const enough = new AbortController();
    const late = wait(this.#times.start, undefined, { signal: enough.signal, ref: false });
    await Promise.race([this.#running, late]);
    enough.abort();
    await late.catch(() => undefined);
  }

  /** Ends a check under way. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#stopped.abort();
    await this.#running;
  }

  async #check(): Promise<void> {
    try {
      const problems = await this.#inThread();
      if (problems.length > 0) this.#events.damaged(problems);
    } catch (error) {
      if (!this.#stopped.signal.aborted) this.#events.failed(error);
    }
    if (this.#stopped.signal.aborted) return;
    this.#timer = setTimeout(() => {
      this.#running = this.#check();
    }, this.#times.every).unref();
  }

  async #inThread(): Promise<string[]> {
    const thread = new URL('./inspection-thread.ts', import.meta.url);
    await using call = new ThreadCall<InspectionCalls>(thread, { ...bounds, signal: this.#stopped.signal });
    return await call.call('inspect', { path: this.#file.path, file: this.#file.file });
  }
}
