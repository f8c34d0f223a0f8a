import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ServerProcess } from './server-process.ts';

/** A user who sends requests; anonymous without a cookie. */
export interface Caller {
  name: string;
  email: string;
  cookie?: string;
}

interface Request {
  method?: string;
  /** Sent as JSON, unless it is text or a form already. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** server.ts on the production build in a separate process, with accounts created through its endpoints. */
export interface TestServer {
  origin: string;
  databasePath: string;
  ana: Caller;
  bruno: Caller;
  /** Owns nothing. */
  carla: Caller;
  /** Ana on another device, after signing out. */
  signedOut: Caller;
  nobody: Caller;
  ask: (caller: Caller, path: string, request?: Request) => Promise<Response>;
  stop: () => Promise<void>;
}

const password = 'trilhos molhados de abril';
export const nobody: Caller = { name: 'Ninguém', email: 'ninguem@example.com' };

/** Starts a server on an empty database. Rejects where an account could not be created. */
export const startServer = async (settings: Record<string, string> = {}): Promise<TestServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'juca-security-'));
  const databasePath = join(folder, 'juca.db');
  const server = await ServerProcess.start({
    kind: 'whole',
    settings: { SQLITE_PATH: databasePath, ALLOW_SIGN_UP: 'true', ...settings },
  });
  const { origin } = server;
  const ask = askAt(origin);
  const signUp = (name: string, path: string) =>
    signIn(ask, path, { name, email: `${name.toLowerCase()}@example.com` });
  const ana = await signUp('Ana', '/api/first-account');
  return {
    origin,
    databasePath,
    ana,
    bruno: await signUp('Bruno', '/api/auth/sign-up/email'),
    carla: await signUp('Carla', '/api/auth/sign-up/email'),
    signedOut: await signOut(ask, await signIn(ask, '/api/auth/sign-in/email', ana)),
    nobody,
    ask,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Sends requests to the server at an address. */
export const askAt =
  (origin: string): TestServer['ask'] =>
  (caller, path, request = {}) =>
    fetch(origin + path, initOf(origin, caller, request));

/** Adds a caller's cookie and this server's origin to a request. */
const initOf = (
  origin: string,
  { cookie }: Caller,
  { method = 'GET', body, headers }: Request,
): RequestInit => ({
  method,
  redirect: 'manual',
  headers: {
    Origin: origin,
    ...(cookie && { Cookie: cookie }),
    // Of a form `fetch` itself writes the type, with the boundary that it chose.
    ...(body !== undefined && !(body instanceof FormData) && { 'Content-Type': 'application/json' }),
    ...headers,
  },
  ...(body !== undefined && { body: bodyOf(body) }),
});

const bodyOf = (body: unknown): string | FormData | Uint8Array<ArrayBuffer> => {
  if (body instanceof Uint8Array) return new Uint8Array(body);
  return typeof body === 'string' || body instanceof FormData ? body : JSON.stringify(body);
};

/** Creates an account or signs in at the endpoint of that path. Rejects where the server refuses. */
export const signIn = async (
  ask: TestServer['ask'],
  path: string,
  who: { name: string; email: string },
): Promise<Caller> => {
  const { name, email } = who;
  const fields = path.endsWith('/sign-in/email') ? { email, password } : { name, email, password };
  const response = await ask(nobody, path, { method: 'POST', body: fields });
  const cookie = response.headers.getSetCookie().map((each) => each.split(';')[0]);
  if (!response.ok || cookie.length === 0)
    throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return { name, email, cookie: cookie.join('; ') };
};

const signOut = async (ask: TestServer['ask'], caller: Caller): Promise<Caller> => {
  const response = await ask(caller, '/api/auth/sign-out', { method: 'POST', body: {} });
  if (!response.ok) throw new Error(`Signing out answered ${response.status}.`);
  return caller;
};
