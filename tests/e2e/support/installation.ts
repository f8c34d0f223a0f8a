import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { newCast, type Person } from '../../support/factories.ts';
import { ServerProcess } from '../../support/server-process.ts';

/** Of every account of these tests. */
export const password = 'trilhos molhados de abril';

/** A server on a production build with a database of its own, at an address that stays when it is started again. */
export class Installation {
  readonly origin: string;
  readonly #folder: string;
  readonly #settings: Record<string, string>;
  #server: ServerProcess | undefined;
  #accounts = 0;

  private constructor(port: number, settings: Record<string, string>) {
    this.#folder = mkdtempSync(join(tmpdir(), 'juca-browser-'));
    this.origin = `http://127.0.0.1:${port}`;
    this.#settings = {
      PORT: String(port),
      // Says that a proxy stands in front, so that each account may come from an address of its own.
      PUBLIC_URL: this.origin,
      SQLITE_PATH: join(this.#folder, 'juca.db'),
      ALLOW_SIGN_UP: 'true',
      ...settings,
    };
  }

  static async start(settings: Record<string, string> = {}): Promise<Installation> {
    const installation = new Installation(await freePort(), settings);
    await installation.startAgain();
    return installation;
  }

  async startAgain(): Promise<void> {
    this.#server = await ServerProcess.start({ kind: 'whole', settings: this.#settings });
  }

  /** Ends the server at once, as a power cut does. */
  async kill(): Promise<void> {
    await this.#server?.kill();
  }

  async close(): Promise<void> {
    await this.#server?.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** A new account, as whoever asks would make it; the first one is the administrator's. */
  async newLawyer(request: APIRequestContext): Promise<Person> {
    const lawyer = newCast().ana;
    const { name, email } = lawyer;
    const path = this.#accounts === 0 ? '/api/first-account' : '/api/auth/sign-up/email';
    this.#accounts += 1;
    await this.#post(request, path, { name, email, password });
    return lawyer;
  }

  /** Signs the context of these requests in. */
  async signIn(request: APIRequestContext, { email }: Person): Promise<void> {
    await this.#post(request, '/api/auth/sign-in/email', { email, password });
  }

  async #post(request: APIRequestContext, path: string, data: object): Promise<void> {
    const from = path === '/api/first-account' ? '127.0.0.1' : `10.0.0.${this.#accounts}`;
    const headers = { Origin: this.origin, 'X-Forwarded-For': from };
    const response = await request.post(`${this.origin}${path}`, { data, headers });
    if (!response.ok()) throw new Error(`${path} answered ${response.status()}: ${await response.text()}`);
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
