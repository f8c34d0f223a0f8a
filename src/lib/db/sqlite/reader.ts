import type { Connection } from './connection.ts';
import { toThreadError } from './errors.ts';
import type { Executor } from './executor.ts';
import type { Answer, Request } from './protocol.ts';

/** Reads one call after another, each in one snapshot, and answers each at once. */
export class Reader {
  readonly #connection: Connection;
  readonly #executor: Executor;
  readonly #answer: (answers: Answer[]) => void;
  #last: Promise<void> = Promise.resolve();

  constructor(connection: Connection, executor: Executor, answer: (answers: Answer[]) => void) {
    this.#connection = connection;
    this.#executor = executor;
    this.#answer = answer;
  }

  take(requests: Request[]): void {
    this.#last = this.#last.then(() => this.#readAll(requests));
  }

  async idle(): Promise<void> {
    await this.#last;
  }

  async #readAll(requests: Request[]): Promise<void> {
    const answers: Answer[] = [];
    for (const request of requests) answers.push(await this.#read(request));
    this.#answer(answers);
  }

  async #read(request: Request): Promise<Answer> {
    try {
      this.#executor.control('begin');
      const outcome = await this.#executor.run(request);
      return { id: request.id, ...outcome };
    } catch (error) {
      return { id: request.id, error: toThreadError(error) };
    } finally {
      if (this.#connection.inTransaction) this.#executor.control('commit');
    }
  }
}
