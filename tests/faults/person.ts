import { newId } from '#/lib/domain/ids.ts';
import type { NewBlock, Session } from '#/lib/domain/session.ts';

/** An answer of the server: status, and body where there is one. */
export interface Answer<T> {
  status: number;
  headers: Headers;
  body: T;
}

export interface Opened {
  session: Session;
  blocks: { id: string; position: number; version: number; content: { text?: string } }[];
}

/** A signed-in user, as a client of the HTTP API. */
export class Person {
  readonly name: string;
  readonly cookie: string;
  readonly #origin: () => string;

  constructor(name: string, cookie: string, origin: () => string) {
    this.name = name;
    this.cookie = cookie;
    this.#origin = origin;
  }

  /** Rejects where the connection broke before the whole answer arrived. */
  async ask<T = unknown>(method: string, path: string, body?: unknown): Promise<Answer<T>> {
    const origin = this.#origin();
    const response = await fetch(origin + path, {
      method,
      headers: { Origin: origin, Cookie: this.cookie, 'Content-Type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: (text && JSON.parse(text)) as T };
  }

  async newSession(): Promise<string> {
    const { status, body } = await this.ask<Opened>('POST', '/api/sessions', { key: newId() });
    if (status !== 201) throw new Error(`A session could not be created: ${status}`);
    return body.session.id;
  }

  append(session: string, blocks: NewBlock[]): Promise<Answer<Opened>> {
    return this.ask('POST', `/api/sessions/${session}/blocks`, { blocks });
  }

  open(session: string, query = ''): Promise<Answer<Opened>> {
    return this.ask('GET', `/api/sessions/${session}/blocks${query}`);
  }
}

/** Settings with which `signUp` works and sign-ins survive a restart. */
export const signUpSettings = {
  ALLOW_SIGN_UP: 'true',
  AUTH_SECRET: 'only-for-a-database-that-is-thrown-away',
};

/**
 * Creates accounts for Ana and Bruno on an empty installation, as their browsers would. `origin` is called for each
 * request, since a restarted server may have another address.
 */
export const signUp = async (origin: () => string): Promise<[ana: Person, bruno: Person]> => [
  await account('Ana Prado', '/api/first-account', origin),
  await signUpAs('Bruno Reis', origin),
];

/** Creates an account on an installation that has one. */
export const signUpAs = (name: string, origin: () => string): Promise<Person> =>
  account(name, '/api/auth/sign-up/email', origin);

const password = 'praça do foro às nove';

const account = async (name: string, path: string, origin: () => string): Promise<Person> => {
  const email = `${name.split(' ')[0]?.toLowerCase()}@example.com`;
  const nobody = new Person('', '', origin);
  const { status, headers, body } = await nobody.ask('POST', path, { name, email, password });
  const cookie = headers.getSetCookie().map((each) => each.split(';')[0]);
  if (status >= 300 || cookie.length === 0)
    throw new Error(`No account for ${name}: ${status} ${JSON.stringify(body)}`);
  return new Person(name, cookie.join('; '), origin);
};
