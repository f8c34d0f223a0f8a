import { Client } from 'pg';
import { takeRole } from '../roles.ts';
import { channel } from './change-message.ts';
import { connectMilliseconds } from './pool.ts';

export interface ListenerOptions {
  url: string;
  /** Milliseconds between two looks whether the connection still answers. */
  pingMilliseconds?: number | undefined;
  /** Milliseconds that an answer may take. */
  answerMilliseconds?: number | undefined;
  /** Another process said this. */
  receive: (payload: string) => void;
  /** Something may have been said while nobody listened; now somebody does again. */
  gap: () => void;
  note: (level: 'info' | 'warn', message: string) => void;
}

const defaultPingMilliseconds = 10_000;
const defaultAnswerMilliseconds = 5_000;
const retryMilliseconds = 500;

/**
 * A connection that listens to the other processes. One that breaks is opened again, and one that went silent, as
 * where a machine between vanished, is noticed by asking it.
 */
export class ChangeListener {
  readonly #options: ListenerOptions;
  readonly #ping: NodeJS.Timeout;
  #client: Client | undefined;
  #asking = false;
  #closed = false;

  constructor(options: ListenerOptions) {
    this.#options = options;
    const { pingMilliseconds = defaultPingMilliseconds } = options;
    this.#ping = setInterval(() => void this.#ask(), pingMilliseconds).unref();
  }

  /** Listens from now on. Rejects where the database cannot be reached. */
  async listen(): Promise<void> {
    const client = this.#createClient();
    try {
      await client.connect();
      await client.query(`${takeRole('sessions', 'connection')}; listen ${channel}`);
    } catch (error) {
      end(client);
      throw error;
    }
    if (this.#closed) return end(client);
    this.#client = client;
    // Set last: an end before this point is one that `connect` or `query` has reported.
    client.on('end', () => this.#ended(client));
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#ping);
    await this.#client?.end();
  }

  #createClient(): Client {
    const { url, receive, answerMilliseconds = defaultAnswerMilliseconds } = this.#options;
    const client = new Client({
      connectionString: url,
      application_name: 'juca-listen',
      connectionTimeoutMillis: connectMilliseconds,
      query_timeout: answerMilliseconds,
      keepAlive: true,
    });
    client.on('error', () => {});
    client.on('notification', ({ payload }) => receive(payload ?? ''));
    return client;
  }

  async #ask(): Promise<void> {
    const client = this.#client;
    if (!client || this.#asking) return;
    this.#asking = true;
    try {
      await client.query('select 1');
    } catch {
      end(client);
    } finally {
      this.#asking = false;
    }
  }

  #ended(client: Client): void {
    if (this.#closed || this.#client !== client) return;
    this.#client = undefined;
    this.#options.note('warn', 'The connection for change hints broke; it is opened again.');
    this.#listenAgain();
  }

  #listenAgain(): void {
    setTimeout(async () => {
      if (this.#closed) return;
      try {
        await this.listen();
        this.#options.gap();
      } catch {
        this.#listenAgain();
      }
    }, retryMilliseconds).unref();
  }
}

const end = (client: Client): void => {
  client.end().catch(() => {});
};
