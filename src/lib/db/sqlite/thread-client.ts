import { Worker } from 'node:worker_threads';
import { JucaError } from '#/lib/domain/errors.ts';
import { fromThreadError } from './errors.ts';
import type {
  Answer,
  Durability,
  FromThread,
  Request,
  ThreadError,
  ThreadSettings,
  ToThread,
} from './protocol.ts';

/** A request before it has a number. */
export type Call = Request extends infer R ? (R extends Request ? Omit<R, 'id'> : never) : never;
export type Success = Extract<Answer, { value: unknown }>;

export interface ThreadEvents {
  /** In words for the log. */
  note: (level: 'info' | 'warn', message: string) => void;
  /** An error that nobody threw on purpose. */
  defect: (name: string, error: ThreadError) => void;
  /** A call that took longer than anybody should wait. */
  slow: (name: string, milliseconds: number) => void;
}

interface Caller {
  resolve: (answer: Success) => void;
  reject: (error: unknown) => void;
}

interface Pending {
  name: string;
  since: number;
  /** Gone once it has its answer; see `#take`. */
  caller: Caller | undefined;
}

const restartMilliseconds = 100;
const slowMilliseconds = 500;
/** A group commit answers many callers at once, and what each does then keeps everyone else waiting. */
const settledAtOnce = 2;

/**
 * The main thread's end of one database thread. Calls made in one turn of the event loop travel as one message. A
 * thread that dies fails the calls it held and is started again; calls made meanwhile wait for it, within the bound.
 */
export class ThreadClient {
  readonly #settings: ThreadSettings;
  readonly #maxQueue: number;
  readonly #events: ThreadEvents;
  readonly #onGap: () => void;
  readonly #pending = new Map<number, Pending>();
  #outbox: Request[] = [];
  /** Answers that are here and not yet given to their callers. */
  #arrived: Answer[] = [];
  #settling = false;
  #flushing = false;
  #nextId = 1;
  #worker: Worker | undefined;
  #wasReady = false;
  #durability: Durability | undefined;
  #state: 'starting' | 'ready' | 'closing' | 'closed' = 'starting';

  /**
   * `onGap` is called when changes may have been committed that no answer of this thread tells: it ended before it
   * answered, it was started again and cannot know what was committed meanwhile, or another process committed.
   */
  constructor(settings: ThreadSettings, maxQueue: number, events: ThreadEvents, onGap: () => void) {
    this.#settings = settings;
    this.#maxQueue = maxQueue;
    this.#events = events;
    this.#onGap = onGap;
  }

  /** Calls taken and not yet answered. */
  get load(): number {
    return this.#pending.size;
  }

  get isReady(): boolean {
    return this.#state === 'ready';
  }

  /** What the thread's connection said of itself when it was last opened. */
  get durability(): Durability | undefined {
    return this.#durability;
  }

  /** Starts the thread. Rejects with what it said where it could not open the database. */
  start(): Promise<void> {
    return new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: this.#settings });
      this.#worker = worker;
      worker.on('message', (message: FromThread) => {
        if (message.kind === 'ready') {
          this.#durability = message.durability;
          this.#state = 'ready';
          this.#flush();
          if (this.#wasReady) this.#onGap();
          this.#wasReady = true;
          resolve();
        } else if (message.kind === 'failed') {
          reject(Object.assign(new Error(message.message), { name: message.name }));
        } else if (message.kind === 'answers') {
          this.#arrived.push(...message.answers);
          if (!this.#settling) this.#settleSome();
        } else if (message.kind === 'foreign-commit') {
          this.#onGap();
        } else {
          this.#events.note(message.level, message.message);
        }
      });
      worker.on('error', (error) =>
        this.#events.note('warn', `The ${this.#settings.role} thread failed: ${error}`),
      );
      worker.on('exit', () => {
        reject(new Error(`The ${this.#settings.role} thread ended.`));
        this.#ended();
      });
    });
  }

  call(call: Call): Promise<Success> {
    if (this.#state === 'closing' || this.#state === 'closed') {
      return Promise.reject(new JucaError('unavailable', 'The store is closing.', { retryAfter: 5 }));
    }
    if (this.#pending.size >= this.#maxQueue) {
      return Promise.reject(new JucaError('overloaded', 'Too many calls are waiting.', { retryAfter: 1 }));
    }
    const id = this.#nextId++;
    this.#outbox.push({ ...call, id } as Request);
    this.#flushSoon();
    const name = 'verb' in call ? call.verb : 'sign-in';
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { name, since: performance.now(), caller: { resolve, reject } });
    });
  }

  /** Answers what was taken, then ends the thread. */
  async close(): Promise<void> {
    if (this.#state === 'closed') return;
    this.#flush();
    this.#state = 'closing';
    const worker = this.#worker;
    if (!worker) return;
    const exited = new Promise((resolve) => worker.once('exit', resolve));
    worker.postMessage({ kind: 'close' } satisfies ToThread);
    await exited;
    this.#state = 'closed';
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
    if (this.#state !== 'ready' || this.#outbox.length === 0) return;
    const requests = this.#outbox;
    this.#outbox = [];
    this.#worker?.postMessage({ kind: 'requests', requests } satisfies ToThread);
  }

  /** Gives some answers to their callers, and lets the event loop look around before the next. */
  #settleSome(): void {
    for (const answer of this.#arrived.splice(0, settledAtOnce)) this.#settle(answer);
    this.#settling = this.#arrived.length > 0;
    if (this.#settling) setImmediate(() => this.#settleSome());
  }

  #settle(answer: Answer): void {
    const pending = this.#pending.get(answer.id);
    if (!pending) return;
    const caller = this.#take(answer.id, pending);
    const elapsed = performance.now() - pending.since;
    if (elapsed > slowMilliseconds) this.#events.slow(pending.name, Math.round(elapsed));
    if ('value' in answer) {
      caller?.resolve(answer);
      return;
    }
    if (answer.error.cause !== undefined) this.#events.defect(pending.name, answer.error);
    caller?.reject(fromThreadError(answer.error));
  }

  /**
   * A call that waits no more lets go of its caller. A Map that makes itself anew leaves its old table to the garbage
   * collector, and a table that has grown old keeps all that was in it, a whole request each, until a full collection:
   * 10 MB more to copy at every small one under load.
   */
  #take(id: number, pending: Pending): Caller | undefined {
    this.#pending.delete(id);
    const { caller } = pending;
    pending.caller = undefined;
    return caller;
  }

  /** Whether the calls it held were carried out is not known: the caller may ask again by the same ids. */
  #ended(): void {
    this.#worker = undefined;
    for (const answer of this.#arrived.splice(0)) this.#settle(answer);
    const waiting = new Set(this.#outbox.map((request) => request.id));
    for (const [id, pending] of this.#pending) {
      if (waiting.has(id)) continue;
      const caller = this.#take(id, pending);
      caller?.reject(new JucaError('unavailable', 'The database thread ended.', { retryAfter: 1 }));
    }
    if (this.#state !== 'ready') return;
    this.#onGap();
    this.#restart();
  }

  #restart(): void {
    this.#state = 'starting';
    this.#events.note('warn', `The ${this.#settings.role} thread is started again.`);
    setTimeout(() => {
      if (this.#state !== 'starting') return;
      this.start().catch(() => this.#restart());
    }, restartMilliseconds);
  }
}
