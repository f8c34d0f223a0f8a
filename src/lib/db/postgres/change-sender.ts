import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { OwnedChange } from '../engine.ts';
import { changesPerMessage, channel, signOutsPerMessage, writeMessage } from './change-message.ts';
import { onConnection } from './pool.ts';

/** Hints of one moment travel together; a person does not see the difference. */
const sendMilliseconds = 40;
const retryMilliseconds = 500;
/** Changes that wait to be sent; beyond that it costs less to say that some are missing. */
const maxWaiting = 3_000;

/**
 * Tells the other processes what was committed: after the commit, many changes together and outside its transaction,
 * since a NOTIFY inside one makes all commits of the server wait for each other
 * (https://www.postgresql.org/docs/current/sql-notify.html). Where the database does not take them it says, as soon
 * as it can, that there was a gap.
 */
export class ChangeSender {
  readonly #pool: Pool;
  readonly #self: string;
  #waiting: OwnedChange[] = [];
  readonly #signOuts = new Set<string>();
  #gap = false;
  #sending: Promise<void> | undefined;
  #closed = false;

  constructor(pool: Pool, self: string) {
    this.#pool = pool;
    this.#self = self;
  }

  send(changes: OwnedChange[]): void {
    if (changes.length === 0 || this.#closed) return;
    this.#waiting.push(...changes);
    if (this.#waiting.length > maxWaiting) this.#giveUp();
    this.#start();
  }

  /** A sign-out that cannot be sent is tried again; until it is, each process notices it at its next look. */
  sendSignOut(user: string): void {
    if (this.#closed || this.#signOuts.size >= maxWaiting) return;
    this.#signOuts.add(user);
    this.#start();
  }

  #start(): void {
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = undefined;
    });
  }

  /** Sends what waits, once. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#sending;
  }

  async #sendAll(): Promise<void> {
    await sleep(sendMilliseconds);
    while (this.#gap || this.#waiting.length > 0 || this.#signOuts.size > 0) {
      const changes = this.#waiting.splice(0, changesPerMessage);
      const signOuts = [...this.#signOuts].slice(0, signOutsPerMessage);
      const gap = this.#gap;
      this.#gap = false;
      try {
        await this.#notify(writeMessage(this.#self, { changes, gap, signOuts }));
        for (const user of signOuts) this.#signOuts.delete(user);
      } catch {
        if (changes.length > 0 || gap) this.#giveUp();
        if (this.#closed) return;
        await sleep(retryMilliseconds);
      }
    }
  }

  #giveUp(): void {
    this.#waiting = [];
    this.#gap = true;
  }

  #notify(payload: string): Promise<unknown> {
    return onConnection(this.#pool, (client) =>
      client.query({ name: 'notify', text: notify, values: [channel, payload] }),
    );
  }
}

/** Without waiting for the disk: after a crash of the server everyone is told of a gap anyway. */
const notify = `select set_config('synchronous_commit', 'off', true), pg_notify($1, $2)`;
