import type { HealthFinding } from '../engine-health.ts';
import { verbs } from '../verbs/index.ts';
import { CommitSequence } from './commit-sequence.ts';
import { type Connection, endTransaction } from './connection.ts';
import { toThreadError } from './errors.ts';
import type { Executor } from './executor.ts';
import type { OpenFile } from './file/open-file.ts';
import type { LogHandover } from './log-handover.ts';
import { LogRestart } from './log-restart.ts';
import type { Answer, Request, ThreadError } from './protocol.ts';
import type { Traces } from './traces.ts';

/** Calls in one commit; more would make the first of them wait longer than the flush they share. */
const groupSize = 512;
/** After which a commit takes no further call: imports take long, and nobody is answered before the commit. */
const groupMilliseconds = 100;

/**
 * The one thread that writes. What has queued up is written in one transaction, with a savepoint for each call, and
 * answered after the commit: one flush of the disk pays for all of them.
 */
export class Writer {
  readonly #connection: Connection;
  readonly #executor: Executor;
  readonly #file: Pick<OpenFile, 'problem'>;
  readonly #sequence: CommitSequence;
  readonly #answer: (answers: Answer[]) => void;
  readonly #log: LogRestart;
  readonly #traces: Traces;
  #clearing: NodeJS.Timeout | undefined;
  readonly #queue: Request[] = [];
  #running: Promise<void> | undefined;

  constructor(
    connection: Connection,
    executor: Executor,
    file: Pick<OpenFile, 'problem'>,
    handover: LogHandover,
    traces: Traces,
    answer: (answers: Answer[]) => void,
  ) {
    this.#connection = connection;
    this.#executor = executor;
    this.#file = file;
    this.#sequence = new CommitSequence(connection);
    this.#answer = answer;
    this.#log = new LogRestart(connection, handover);
    this.#traces = traces;
    // What a savepoint needs to undo its call; in a file it would be two more writes for each changed page. Set only here:
    // a migration that builds an index may have more to sort than memory holds.
    connection.pragma('temp_store = MEMORY');
  }

  take(requests: Request[]): void {
    this.#queue.push(...requests);
    this.#running ??= this.#drain();
  }

  /** Resolves once everything taken has been answered. */
  async idle(): Promise<void> {
    await this.#running;
  }

  /** Clears what is left of deleted content, once everything taken has been answered. */
  async close(): Promise<void> {
    await this.idle();
    clearTimeout(this.#clearing);
    this.#traces.clear();
  }

  async #drain(): Promise<void> {
    while (this.#queue.length > 0) {
      this.#log.beforeTransaction();
      this.#answer(await this.#commitGroup());
      this.#clearWhenDue();
      await turn();
    }
    this.#running = undefined;
  }

  #clearWhenDue(): void {
    clearTimeout(this.#clearing);
    if ((this.#traces.due ?? 1) <= 0) this.#traces.clear();
    const { due } = this.#traces;
    if (due !== undefined) this.#clearing = setTimeout(() => this.#clearWhenDue(), due).unref();
  }

  /**
   * All calls fail together where the transaction itself does; else each stands or falls alone. None is acknowledged
   * unless the file at the path is the one that got the commit, after the commit.
   */
  async #commitGroup(): Promise<Answer[]> {
    const group = this.#queue.slice(0, groupSize);
    const problem = this.#file.problem();
    if (problem) return this.#refuse(group.length, refusalFor(problem));
    const answers: Answer[] = [];
    try {
      this.#executor.control('begin immediate');
      this.#sequence.advance();
      const end = performance.now() + groupMilliseconds;
      for (const request of group) {
        answers.push(await this.#runInSavepoint(request));
        if (performance.now() > end) break;
      }
      this.#executor.control('commit');
    } catch (error) {
      endTransaction(this.#connection);
      return this.#refuse(group.length, toThreadError(error));
    }
    const committed = this.#queue.splice(0, answers.length);
    this.#traces.note(committed.some(erases));
    return this.#acknowledge(answers);
  }

  #acknowledge(answers: Answer[]): Answer[] {
    const problem = this.#file.problem();
    if (!problem) return answers;
    const error = refusalFor(problem);
    return answers.map((answer) => ('value' in answer ? { id: answer.id, error } : answer));
  }

  #refuse(count: number, error: ThreadError): Answer[] {
    return this.#queue.splice(0, count).map(({ id }) => ({ id, error }));
  }

  async #runInSavepoint(request: Request): Promise<Answer> {
    this.#executor.control('savepoint call');
    try {
      const outcome = await this.#executor.run(request);
      this.#executor.control('release call');
      return { id: request.id, ...outcome };
    } catch (error) {
      // A full disk or a failing one ends the whole transaction, and with it the calls before this one.
      if (!this.#connection.inTransaction) throw error;
      this.#executor.control('rollback to call');
      this.#executor.control('release call');
      return { id: request.id, error: toThreadError(error) };
    }
  }
}

const refusalFor = ({ reason, note }: HealthFinding): ThreadError => ({
  code: 'unavailable',
  message: `${note} Nothing is stored any more; reading goes on.`,
  details: { retryAfter: 1, reason },
});

const erases = (request: Request): boolean => {
  if (!('verb' in request)) return false;
  const verb = verbs[request.verb];
  return verb.kind === 'write' && verb.erases === true;
};

/** Lets messages that arrived meanwhile join the next group. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
