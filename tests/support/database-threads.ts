import type { Worker } from 'node:worker_threads';
import type { FromThread } from '#/lib/db/sqlite/protocol.ts';

/** The threads that this process starts from now on, in the order of their starts. */
export class DatabaseThreads {
  readonly started: Worker[] = [];
  /** While true, a thread ends once it has committed a change, before anybody hears of the change. */
  endsAfterCommit = false;
  readonly #collect = (thread: Worker): void => {
    this.started.push(thread);
    this.#intercept(thread);
  };

  constructor() {
    process.on('worker', this.#collect);
  }

  stop(): void {
    process.off('worker', this.#collect);
  }

  /** An answer is sent after the commit; one that arrives nowhere is as if the thread had ended between the two. */
  #intercept(thread: Worker): void {
    const emit = thread.emit.bind(thread);
    thread.emit = (event: string, ...values: unknown[]) => {
      if (!this.endsAfterCommit || event !== 'message' || !hasChanges(values[0] as FromThread)) {
        return emit(event, ...values);
      }
      void thread.terminate();
      return true;
    };
  }
}

const hasChanges = (message: FromThread): boolean =>
  message.kind === 'answers' &&
  message.answers.some((answer) => 'changes' in answer && answer.changes.length > 0);
