import { Worker } from 'node:worker_threads';
import { JucaError } from '#/lib/domain/errors.ts';
import type { HealthFinding } from '../engine-health.ts';
import type { Answer, Durability, FromThread, ThreadSettings, ToThread } from './protocol.ts';

export interface KeeperOptions {
  settings: ThreadSettings;
  /** Milliseconds that a start may take, migrations included. */
  startMilliseconds: number;
  /** In words for the log. */
  note: (level: 'info' | 'warn', message: string) => void;
  /** The thread takes requests; at its first start and each later one. */
  onReady: () => void;
  onAnswers: (answers: Answer[]) => void;
  /** The thread ended, and with it the requests that it has not answered. */
  onEnded: () => void;
  /**
   * Changes may have been committed that no answer tells: the thread ended before it answered, it was started again and
   * does not know what others committed meanwhile, or another process committed.
   */
  onGap: () => void;
  /** The file at the path is not the open one any more, or is again; see `OpenFile`. */
  onFile: (problem: HealthFinding | undefined) => void;
}

const firstRestartMilliseconds = 100;
const longestRestartMilliseconds = 2_000;
/** SQLite cannot be interrupted, so a thread that was given up ends when SQLite returns. No more than these pile up. */
const maxGivenUp = 2;

/** Runs one database thread: starts it, starts it again whenever it ends, gives it up, and closes it. */
export class ThreadKeeper {
  readonly #options: KeeperOptions;
  readonly #givenUp = new Set<Worker>();
  #worker: Worker | undefined;
  #state: 'starting' | 'ready' | 'closed' = 'starting';
  #starts = 0;
  #failures = 0;
  #restart: NodeJS.Timeout | undefined;
  #durability: Durability | undefined;
  #onClosed: () => void = () => {};

  constructor(options: KeeperOptions) {
    this.#options = options;
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
      const worker = new Worker(new URL('./thread.ts', import.meta.url), {
        workerData: this.#options.settings,
      });
      this.#worker = worker;
      const deadline = setTimeout(() => {
        this.#abandon(worker);
        reject(new Error('It was not ready in time.'));
      }, this.#options.startMilliseconds).unref();
      worker.on('message', (message: FromThread) => {
        if (worker !== this.#worker) return;
        if (message.kind === 'ready') {
          // A message that was on its way when the thread was ended still arrives.
          if (this.#state === 'closed') return;
          clearTimeout(deadline);
          this.#ready(message.durability);
          resolve();
        } else if (message.kind === 'failed') {
          reject(startError(message));
        } else this.#receive(message);
      });
      worker.on('error', (error) => this.#note('warn', `The ${this.#role} thread failed: ${error}`));
      worker.on('exit', () => {
        clearTimeout(deadline);
        reject(new Error('It ended.'));
        this.#exited(worker);
      });
    });
  }

  /** Throws where the message cannot be cloned; then nothing of it was sent. */
  post(message: ToThread): void {
    this.#worker?.postMessage(message);
  }

  /** Ends a thread that does not answer, without waiting for its end, and starts another one. */
  giveUp(): void {
    const worker = this.#worker;
    if (!worker) return;
    this.#note('warn', `The ${this.#role} thread does not answer; it is ended.`);
    this.#abandon(worker);
    if (this.#state === 'closed') this.#onClosed();
    else this.#startAgain();
  }

  /** Lets the thread answer what it has taken, then ends it. A thread that is not ready is ended at once. */
  async close(): Promise<void> {
    const worker = this.#worker;
    const wasReady = this.isReady;
    this.#state = 'closed';
    clearTimeout(this.#restart);
    if (!worker) return;
    const closed = new Promise<void>((resolve) => {
      this.#onClosed = resolve;
    });
    if (wasReady) this.post({ kind: 'close' });
    else void worker.terminate();
    await closed;
  }

  #receive(message: FromThread): void {
    if (message.kind === 'answers') this.#options.onAnswers(message.answers);
    if (message.kind === 'foreign-commit') this.#options.onGap();
    if (message.kind === 'file') this.#options.onFile(message.problem);
    if (message.kind === 'note') this.#note(message.level, message.message);
  }

  #ready(durability: Durability): void {
    this.#durability = durability;
    this.#state = 'ready';
    this.#starts += 1;
    this.#failures = 0;
    this.#options.onReady();
    if (this.#starts > 1) this.#options.onGap();
  }

  #abandon(worker: Worker): void {
    this.#worker = undefined;
    this.#givenUp.add(worker);
    void worker.terminate();
  }

  #exited(worker: Worker): void {
    if (this.#givenUp.delete(worker)) this.#options.onGap();
    if (worker !== this.#worker) return;
    this.#worker = undefined;
    const wasReady = this.isReady;
    if (wasReady) this.#startAgain();
    this.#options.onEnded();
    if (wasReady) this.#options.onGap();
    if (this.#state === 'closed') this.#onClosed();
  }

  #startAgain(): void {
    this.#state = 'starting';
    this.#note('warn', `The ${this.#role} thread is started again.`);
    this.#startLater();
  }

  #startLater(): void {
    const wait = Math.min(firstRestartMilliseconds * 2 ** this.#failures, longestRestartMilliseconds);
    this.#restart = setTimeout(() => void this.#tryStart(), wait);
  }

  async #tryStart(): Promise<void> {
    try {
      if (this.#givenUp.size >= maxGivenUp)
        throw new Error('Threads that were ended before are still at work.');
      await this.start();
    } catch (error) {
      if (this.#state === 'closed') return;
      this.#failures += 1;
      if (this.#failures === 1) this.#note('warn', `The ${this.#role} thread cannot be started: ${error}`);
      this.#startLater();
    }
  }

  get #role(): string {
    return this.#options.settings.role;
  }

  #note(level: 'info' | 'warn', message: string): void {
    this.#options.note(level, message);
  }
}

const startError = ({ name, message, reason }: Extract<FromThread, { kind: 'failed' }>): Error =>
  reason ? new JucaError('unavailable', message, { reason }) : Object.assign(new Error(message), { name });
