import { JucaError } from '#/lib/domain/errors.ts';
import type { HealthFinding } from '../engine-health.ts';
import { storeClosing } from '../store-closed.ts';
import { type CallEvents, PendingCalls, type Success } from './pending-calls.ts';
import type { Durability, Request, ThreadSettings } from './protocol.ts';
import { SilenceWatch } from './silence-watch.ts';
import { ThreadKeeper } from './thread-keeper.ts';

/** A request before it has a number. */
export type Call = Request extends infer R ? (R extends Request ? Omit<R, 'id'> : never) : never;

export interface ThreadEvents extends CallEvents {
  /** In words for the log. */
  note: (level: 'info' | 'warn', message: string) => void;
}

/** In milliseconds. */
export interface ThreadDeadlines {
  /** A thread that owes answers and gives none for so long is ended and started again. */
  call: number;
  /** A start, with the migrations that it runs. */
  start: number;
}

export interface ThreadClientOptions {
  settings: ThreadSettings;
  /** Calls that may wait for the thread. */
  maxQueue: number;
  deadlines: ThreadDeadlines;
  events: ThreadEvents;
  /** See `KeeperOptions.onGap`. */
  onGap: () => void;
  /** See `KeeperOptions.onFile`. */
  onFile: (problem: HealthFinding | undefined) => void;
}

/**
 * The main thread's end of one database thread. Calls made in one turn of the event loop travel as one message. Every
 * call is settled: by its answer, or with `unavailable` when the thread ends, does not answer within the deadline or
 * cannot be started, or when the client is closed. Calls made while the thread is being started wait for it.
 */
export class ThreadClient {
  readonly #maxQueue: number;
  readonly #pending: PendingCalls;
  readonly #keeper: ThreadKeeper;
  readonly #watch: SilenceWatch;
  #outbox: Request[] = [];
  #flushing = false;
  #closing: Promise<void> | undefined;
  #nextId = 1;

  constructor({ settings, maxQueue, deadlines, events, onGap, onFile }: ThreadClientOptions) {
    this.#maxQueue = maxQueue;
    this.#pending = new PendingCalls(events);
    this.#keeper = new ThreadKeeper({
      settings,
      startMilliseconds: deadlines.start,
      note: events.note,
      onReady: () => {
        this.#watch.heard();
        this.#flush();
      },
      onAnswers: (answers) => {
        this.#watch.heard();
        this.#pending.arrive(answers);
      },
      onEnded: () => this.#failSent('The database thread ended.'),
      onGap,
      onFile,
    });
    this.#watch = new SilenceWatch(
      deadlines.call,
      () => this.#pending.size > 0,
      () => this.#missedDeadline(),
    );
  }

  /** Calls taken and not yet answered. */
  get load(): number {
    return this.#pending.size;
  }

  get isReady(): boolean {
    return this.#keeper.isReady;
  }

  get durability(): Durability | undefined {
    return this.#keeper.durability;
  }

  /** Starts the thread. Rejects with what it said where it could not open the database. */
  start(): Promise<void> {
    return this.#keeper.start();
  }

  call(call: Call): Promise<Success> {
    if (this.#closing) return Promise.reject(unavailable(storeClosing, 5));
    if (this.#pending.size >= this.#maxQueue) {
      return Promise.reject(new JucaError('overloaded', 'Too many calls are waiting.', { retryAfter: 1 }));
    }
    const id = this.#nextId++;
    this.#outbox.push({ ...call, id } as Request);
    this.#flushSoon();
    return this.#pending.add(id, nameOf(call));
  }

  /** Answers what the thread has taken, then ends it. Calls that still wait for its start are `unavailable`. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    this.#flush();
    if (!this.isReady) this.#failAll(storeClosing);
    await this.#keeper.close();
    this.#watch.close();
  }

  #flushSoon(): void {
    if (this.#flushing) return;
    this.#flushing = true;
    setImmediate(() => {
      this.#flushing = false;
      this.#flush();
    });
  }

  #flush(): void {
    if (!this.isReady || this.#outbox.length === 0) return;
    const requests = this.#outbox;
    this.#outbox = [];
    try {
      this.#keeper.post({ kind: 'requests', requests });
    } catch {
      for (const request of requests) this.#postAlone(request);
    }
  }

  /** Of calls that could not be cloned together, only those fail that cannot be cloned alone. */
  #postAlone(request: Request): void {
    try {
      this.#keeper.post({ kind: 'requests', requests: [request] });
    } catch (cause) {
      const error = new JucaError('invalid', 'The input holds a value that cannot be stored.', {}, { cause });
      this.#pending.fail(request.id, error);
    }
  }

  #missedDeadline(): void {
    if (this.isReady || this.#closing) {
      this.#keeper.giveUp();
      this.#failSent('The database did not answer in time.');
    } else {
      this.#failAll('The database thread could not be started yet.');
    }
  }

  /** Whether the calls that were sent have been carried out is not known: a caller may ask again by the same ids. */
  #failSent(message: string): void {
    const waiting = new Set(this.#outbox.map(({ id }) => id));
    this.#pending.failAll(
      () => unavailable(message),
      (id) => waiting.has(id),
    );
  }

  #failAll(message: string): void {
    this.#outbox = [];
    this.#pending.failAll(() => unavailable(message));
  }
}

/** What a call is named in the log. */
const nameOf = (call: Call): string => {
  if ('verb' in call) return call.verb;
  return 'sql' in call ? 'sign-in' : 'probe';
};

const unavailable = (message: string, retryAfter = 1): JucaError =>
  new JucaError('unavailable', message, { retryAfter });
