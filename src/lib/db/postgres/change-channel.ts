import { Client, type Pool } from 'pg';
import { z } from 'zod';
import { changeKinds } from '#/lib/domain/session.ts';
import type { OwnedChange } from '../engine.ts';

const channel = 'juca_changes';
/** Hints of one tick travel together; a person does not see the difference. */
const sendMilliseconds = 20;
/** Stays below the 8,000 bytes that a notification may have. */
const changesPerNotification = 30;
const reconnectMilliseconds = 500;

const Notification = z.object({
  from: z.string(),
  changes: z.array(
    z.object({ owner: z.string(), kind: z.enum(changeKinds), sessionId: z.string(), version: z.number() }),
  ),
});

export interface ChannelEvents {
  /** Another process committed this. */
  change: (change: OwnedChange) => void;
  /** Hints may have been missed while nobody listened. */
  gap: () => void;
  note: (level: 'info' | 'warn', message: string) => void;
}

/**
 * Carries change hints between processes over LISTEN and NOTIFY. Hints are sent after the commit, many together and
 * outside its transaction: a NOTIFY inside one makes all commits of the server wait for each other
 * (https://www.postgresql.org/docs/current/sql-notify.html). One that gets lost is made up for by the next look at
 * the database.
 */
export class ChangeChannel {
  readonly #url: string;
  readonly #pool: Pool;
  readonly #events: ChannelEvents;
  readonly #self = crypto.randomUUID();
  #waiting: OwnedChange[] = [];
  #timer: NodeJS.Timeout | undefined;
  #listener: Client | undefined;
  #closed = false;

  constructor(url: string, pool: Pool, events: ChannelEvents) {
    this.#url = url;
    this.#pool = pool;
    this.#events = events;
  }

  /** Listens, and goes on doing so after the connection breaks. */
  async listen(): Promise<void> {
    const client = new Client({
      connectionString: this.#url,
      application_name: 'juca-listen',
      keepAlive: true,
    });
    client.on('error', () => {});
    client.on('end', () => this.#listenAgain());
    client.on('notification', ({ payload }) => this.#receive(payload ?? ''));
    await client.connect();
    await client.query(`listen ${channel}`);
    this.#listener = client;
  }

  send(changes: OwnedChange[]): void {
    if (changes.length === 0) return;
    this.#waiting.push(...changes);
    this.#timer ??= setTimeout(() => this.#flush(), sendMilliseconds);
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#flush();
    await this.#listener?.end();
  }

  async #flush(): Promise<void> {
    this.#timer = undefined;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (let start = 0; start < waiting.length; start += changesPerNotification) {
      const changes = waiting.slice(start, start + changesPerNotification);
      const payload = JSON.stringify({ from: this.#self, changes });
      await this.#pool.query('select pg_notify($1, $2)', [channel, payload]).catch(() => {});
    }
  }

  #receive(payload: string): void {
    const notification = Notification.safeParse(parseJson(payload));
    if (!notification.success || notification.data.from === this.#self) return;
    for (const change of notification.data.changes) this.#events.change(change);
  }

  #listenAgain(): void {
    if (this.#closed || this.#listener === undefined) return;
    this.#listener = undefined;
    this.#events.note('warn', 'The connection for change hints broke; it is opened again.');
    this.#retry();
  }

  #retry(): void {
    setTimeout(async () => {
      if (this.#closed) return;
      try {
        await this.listen();
        this.#events.gap();
      } catch {
        this.#retry();
      }
    }, reconnectMilliseconds).unref();
  }
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
