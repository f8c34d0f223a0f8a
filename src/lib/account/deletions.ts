import { setTimeout as sleep } from 'node:timers/promises';
import type { AccountDB } from '#/lib/db/account.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { Logger } from '#/lib/logger.ts';
import type { DeletionRows, OpenDeletion } from './deletion-rows.ts';
import { type DeletionReceipt, newReceiptNumber, receiptOf } from './receipt.ts';

interface Parts {
  rows: DeletionRows;
  store: AccountDB;
  logger: Pick<Logger, 'info' | 'error'>;
  /** Default: the machine's clock. */
  clock?: () => Date;
}

/** Of the time that a step takes; others have the rest. */
const share = 0.3;
/** Milliseconds after which a request that began before the deletion can write nothing any more. */
export const stragglersEnd = 15 * 60_000;
const lookEvery = 60_000;

/**
 * Deletes accounts. First the deletion is written down and the user is deleted, with whom all sign-ins end and from which
 * moment nothing of the account can be reached. Then the store is emptied in bounded steps, between which others write.
 * What was interrupted goes on with the next start. A request that began before may still write after the last step, so
 * the account is looked through once more, and only then its id is forgotten.
 */
export class Deletions {
  readonly #rows: DeletionRows;
  readonly #store: AccountDB;
  readonly #logger: Parts['logger'];
  readonly #clock: () => Date;
  readonly #running = new Map<string, Promise<OpenDeletion>>();
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor({ rows, store, logger, clock = () => new Date() }: Parts) {
    this.#rows = rows;
    this.#store = store;
    this.#logger = logger;
    this.#clock = clock;
  }

  /**
   * Deletes an account. Answers once nothing is left, or after `patience` milliseconds while the deletion goes on by
   * itself. `onGone` is called once the user can reach nothing any more. Throws `not_found`, and `conflict` for the last administrator while there are other accounts.
   */
  async delete(userId: string, patience: number, onGone = () => {}): Promise<DeletionReceipt> {
    const deletion = await this.#begin(userId);
    onGone();
    this.#logger.info({ receipt: deletion.number, ...deletion.counts }, 'an account is being deleted');
    const finished = await Promise.race([this.#attempt(deletion), sleep(patience, deletion, { ref: false })]);
    return receiptOf(finished);
  }

  /** Goes on with what was interrupted, now and then again every minute. */
  start(): void {
    this.#timer = setInterval(() => void this.resume(), lookEvery).unref();
    void this.resume();
  }

  /** Ends after the step that is under way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    await Promise.allSettled(this.#running.values());
  }

  /** Takes up each deletion that is not over yet, one after another: one that fails keeps no other one back. */
  async resume(): Promise<void> {
    const open = await this.#rows.open().catch((error) => {
      this.#logger.error({ err: error }, triedAgain);
      return [];
    });
    for (const deletion of open) {
      if (!this.#stopped && this.#isDue(deletion)) await this.#attempt(deletion);
    }
  }

  async #attempt(deletion: OpenDeletion): Promise<OpenDeletion> {
    try {
      return await this.#run(deletion);
    } catch (error) {
      this.#logger.error({ receipt: deletion.number, err: error }, triedAgain);
      return deletion;
    }
  }

  async #begin(userId: string): Promise<OpenDeletion> {
    if (!(await this.#rows.hasUser(userId))) throw new JucaError('not_found', 'There is no such account.');
    const [{ sessions, blocks, decisions }, signIns] = await Promise.all([
      this.#store.for({ id: userId }).accountTotals(),
      this.#rows.countSignIns(userId),
    ]);
    const deletion: OpenDeletion = {
      number: newReceiptNumber(),
      userId,
      requestedAt: this.#clock().toISOString(),
      finishedAt: null,
      counts: { sessions, blocks, decisions, signIns },
    };
    await this.#rows.add(deletion);
    // Where another call or another process was faster, this is one more receipt of the same deletion.
    if ((await this.#rows.deleteUser(userId)) || !(await this.#rows.hasUser(userId))) return deletion;
    await this.#rows.drop(deletion.number);
    throw lastAdministrator();
  }

  #run(deletion: OpenDeletion): Promise<OpenDeletion> {
    const known = this.#running.get(deletion.number);
    if (known) return known;
    const run = this.#empty(deletion).finally(() => this.#running.delete(deletion.number));
    this.#running.set(deletion.number, run);
    return run;
  }

  async #empty(deletion: OpenDeletion): Promise<OpenDeletion> {
    const { number, userId } = deletion;
    // A process that was killed after the first row may have left the user.
    if ((await this.#rows.hasUser(userId)) && !(await this.#rows.deleteUser(userId))) {
      await this.#rows.drop(number);
      return deletion;
    }
    const account = this.#store.for({ id: userId });
    for (let done = false; !done; ) {
      if (this.#stopped) return deletion;
      const begin = performance.now();
      ({ done } = await account.eraseAccount());
      if (!done) await sleep((performance.now() - begin) * (1 / share - 1));
    }
    await this.#rows.forgetId(userId);
    if (deletion.finishedAt !== null) {
      await this.#rows.close(number);
      return deletion;
    }
    const finishedAt = this.#clock().toISOString();
    await this.#rows.finish(number, finishedAt);
    this.#logger.info({ receipt: number }, 'an account was deleted');
    return { ...deletion, finishedAt };
  }

  #isDue({ finishedAt }: OpenDeletion): boolean {
    return finishedAt === null || this.#clock().getTime() - Date.parse(finishedAt) >= stragglersEnd;
  }
}

const triedAgain = 'a deletion is tried again later';

const lastAdministrator = () =>
  new JucaError('conflict', 'The last administrator cannot be deleted: name another one first.', {
    field: 'role',
  });
