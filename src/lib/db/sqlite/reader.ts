import { type Connection, endTransaction } from './connection.ts';
import { toThreadError } from './errors.ts';
import type { Executor } from './executor.ts';
import type { Answer, Request } from './protocol.ts';

/**
 * How long answers may gather before they are sent: what was read quickly shares a message, and nobody waits for what
 * was read slowly after it.
 */
const gatherMilliseconds = 0.3;

/** Reads one call after another, each in one snapshot. */
export class Reader {
  readonly #connection: Connection;
  readonly #executor: Executor;
  readonly #answer: (answers: Answer[]) => void;
  /** Every call begins with a look at who is signed in: these short ones go before long reads. */
  readonly #signIns: Request[] = [];
  readonly #others: Request[] = [];
  #running: Promise<void> | undefined;

  constructor(connection: Connection, executor: Executor, answer: (answers: Answer[]) => void) {
    this.#connection = connection;
    this.#executor = executor;
    this.#answer = answer;
  }

  take(requests: Request[]): void {
    for (const request of requests) (isShort(request) ? this.#signIns : this.#others).push(request);
    this.#running ??= this.#drain();
  }

  /** Resolves once everything taken has been answered. */
  async idle(): Promise<void> {
    await this.#running;
  }

  async #drain(): Promise<void> {
    for (let answers = await this.#readSome(); answers.length > 0; answers = await this.#readSome()) {
      this.#answer(answers);
      await turn();
    }
    this.#running = undefined;
  }

  async #readSome(): Promise<Answer[]> {
    const answers: Answer[] = [];
    const end = performance.now() + gatherMilliseconds;
    do {
      const request = this.#signIns.shift() ?? this.#others.shift();
      if (!request) break;
      answers.push(await this.#read(request));
    } while (performance.now() < end);
    return answers;
  }

  async #read(request: Request): Promise<Answer> {
    try {
      this.#executor.control('begin');
      const outcome = await this.#executor.run(request);
      this.#executor.control('commit');
      return { id: request.id, ...outcome };
    } catch (error) {
      endTransaction(this.#connection);
      return { id: request.id, error: toThreadError(error) };
    }
  }
}

const isShort = (request: Request): boolean => 'sql' in request && !request.isLong;

/** Lets messages that arrived meanwhile take their place. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
