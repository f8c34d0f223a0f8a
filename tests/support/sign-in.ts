import { Kysely } from 'kysely';
import { addressHeader } from '#/lib/auth/address.ts';
import { createSignIn, type SignIn } from '#/lib/auth.ts';
import { type Config, readConfig } from '#/lib/config.ts';
import type { Engine } from '#/lib/db/engine.ts';
import { openEngine } from '#/lib/db/open.ts';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import { createLogger } from '#/lib/logger.ts';
import type { Mail } from '#/lib/mail/mailer.ts';
import type { ContractEngine } from '../contract/suite/database.ts';
import type { SignInEngine } from './hindered-engine.ts';
import { QuickPasswordHash } from './quick-password-hash.ts';

/** Sign-in on a database without accounts, with a clock that can be advanced. */
export interface Installation {
  config: Config;
  signIn: SignIn;
  /** Direct access to the tables, to read them and to write what no request can. */
  db: Kysely<SignInTables>;
  /** Codes for the first account from the log. */
  codes: string[];
  /** Letters, in the order in which they were sent. */
  mails: Mail[];
  /** Advances the clock. */
  wait: (seconds: number) => void;
  /** A second sign-in service on the same database, as in another process. */
  startAgain: (settings?: Settings, parts?: { engine?: SignInEngine; mailer?: null }) => SignIn;
  /** What reaches the database. */
  engine: SignInEngine;
}

/** One database, which is empty at the start of each test. */
export interface SignInDatabase {
  install: (settings?: Settings) => Promise<Installation>;
  engine: Engine;
  close: () => Promise<void>;
}

type Settings = Record<string, string>;

export const secret = 'a secret of the tests that is long enough 7f3a91c2';

export const openSignInDatabase = async (engine: ContractEngine): Promise<SignInDatabase> => {
  const { settings: place } = await engine.migrated();
  const open = await openEngine(readConfig(place), createLogger('silent'));
  return {
    install: (settings = {}) => installOn(open, { ...place, AUTH_SECRET: secret, ...settings }),
    engine: open,
    close: () => open.close(),
  };
};

/** Signing in on a running engine, whose accounts are all deleted before. */
export const installOn = async (engine: SignInEngine, settings: Settings): Promise<Installation> => {
  const logger = createLogger('silent');
  const db = new Kysely<SignInTables>({ dialect: engine.signInDialect() });
  await clear(db);
  const codes: string[] = [];
  const mails: Mail[] = [];
  const mailer = {
    send: async (mail: Mail) => mails.push(mail) > 0,
    check: async () => {},
    close: () => {},
  };
  let ahead = 0;
  const clock = () => new Date(Date.now() + ahead);
  const codeLog = (code: string) => codes.push(code);
  const passwordHash = new QuickPasswordHash();
  const configWith = (more: Settings) => readConfig({ ...settings, ...more });
  const startAgain: Installation['startAgain'] = (more = {}, parts = {}) =>
    createSignIn({
      config: configWith(more),
      engine,
      logger,
      clock,
      codeLog,
      mailer,
      passwordHash,
      ...parts,
    });
  const wait = (seconds: number) => {
    ahead += seconds * 1000;
  };
  return { config: configWith({}), signIn: startAgain(), db, codes, mails, wait, startAgain, engine };
};

const clear = async (db: Kysely<SignInTables>): Promise<void> => {
  for (const table of [
    'auth_invitation',
    'auth_reset_link',
    'auth_session',
    'auth_account',
    'auth_user',
    'auth_verification',
    'auth_rate_limit',
    'auth_deletion',
  ] as const) {
    await db.deleteFrom(table).execute();
  }
};

/** A user's browser: it keeps cookies and has an address. */
export class Browser {
  readonly #signIn: SignIn;
  readonly #about: { address: string; host: string; userAgent: string };
  readonly cookies = new Map<string, string>();

  constructor(signIn: SignIn, about: { address?: string; host?: string; userAgent?: string } = {}) {
    this.#signIn = signIn;
    this.#about = { address: '127.0.0.1', host: 'localhost:3000', userAgent: 'Firefox', ...about };
  }

  /** The headers of every request of this browser. */
  get headers(): Headers {
    const { address, host, userAgent } = this.#about;
    const headers = new Headers({ host, origin: `http://${host}`, 'user-agent': userAgent });
    headers.set(addressHeader, address);
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    if (cookie) headers.set('cookie', cookie);
    return headers;
  }

  /** Calls an endpoint of /api/auth. */
  async call(
    method: 'GET' | 'POST',
    path: string,
    body: unknown = {},
    more: HeadersInit = {},
  ): Promise<Response> {
    const { headers } = this;
    for (const [name, value] of new Headers(more)) headers.set(name, value);
    if (method === 'POST') headers.set('content-type', 'application/json');
    const init = { method, headers, ...(method === 'POST' && { body: JSON.stringify(body) }) };
    return this.#keep(
      await this.#signIn.handler(new Request(`http://${this.#about.host}/api/auth${path}`, init)),
    );
  }

  async createFirst(input: Record<string, unknown>): Promise<Response> {
    return this.#keep(await this.#signIn.firstAccount.create(input, this.headers));
  }

  signIn(email: string, password: string): Promise<Response> {
    return this.call('POST', '/sign-in/email', { email, password });
  }

  user(): ReturnType<SignIn['userOf']> {
    return this.#signIn.userOf(this.headers);
  }

  #keep(response: Response): Response {
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = cookie.split('; ');
      const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
      if (attributes.includes('Max-Age=0')) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }
}

/** Ana is the administrator of installations with an account. */
export const ana = { name: 'Ana Prado', email: 'ana@example.com', password: 'trilhos molhados de abril' };
export const bruno = {
  name: 'Bruno Reis',
  email: 'bruno@example.com',
  password: 'a barca parte ao amanhecer',
};

/** Creates the first account, Ana's, and returns Ana's signed-in browser. */
export const createAna = async (signIn: SignIn): Promise<Browser> => {
  const browser = new Browser(signIn);
  const response = await browser.createFirst(ana);
  if (response.status !== 201) throw new Error(`Ana has no account: ${await response.text()}`);
  return browser;
};
