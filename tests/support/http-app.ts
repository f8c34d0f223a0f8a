import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAccounts } from '#/lib/account/index.ts';
import { AnswerDesk } from '#/lib/assistant/answers/answer-desk.ts';
import { MaskingDesk } from '#/lib/assistant/discretion/masking-desk.ts';
import { guide } from '#/lib/assistant/guide/index.ts';
import { RulesDesk } from '#/lib/assistant/rules/rules-desk.ts';
import type { SignIn } from '#/lib/auth.ts';
import { SessionReadings } from '#/lib/briefing/session-readings.ts';
import { readConfig } from '#/lib/config.ts';
import { DeadlinesDB } from '#/lib/db/deadlines.ts';
import type { Engine } from '#/lib/db/engine.ts';
import { LibraryDB } from '#/lib/db/library.ts';
import { MattersDB } from '#/lib/db/matters.ts';
import { PracticesDB } from '#/lib/db/practices.ts';
import { SearchDB } from '#/lib/db/search.ts';
import { SessionsDB } from '#/lib/db/sessions.ts';
import { openSqliteEngine } from '#/lib/db/sqlite/engine.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { ForkDesk } from '#/lib/forks/fork-desk.ts';
import { createHttpApp } from '#/lib/http/app.ts';
import type { HttpParts } from '#/lib/http/router.ts';
import { createLogger } from '#/lib/logger.ts';
import { answerersOf } from './answerers.ts';
import { type Cast, newCast, type Person } from './factories.ts';
import { plainGuide } from './scripted-answerer.ts';

interface Ask {
  method?: string;
  /** Sent as JSON, unless it is text or bytes already. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** The API on a new database, without a server. Every caller is signed in. */
export interface TestHttpApp extends Cast {
  sessions: SessionsDB;
  library: LibraryDB;
  deadlines: DeadlinesDB;
  matters: MattersDB;
  databasePath: string;
  app: ReturnType<typeof createHttpApp>;
  ask: (person: Person | undefined, path: string, options?: Ask) => Promise<Response>;
  close: () => Promise<void>;
}

/** Uses the product's engine and parts, unless a test gives another engine for the file, or changes the parts. */
export const openHttpApp = async (
  openEngine: (path: string) => Promise<Engine> = (path) => openSqliteEngine({ path }),
  change: (parts: HttpParts, cast: Cast) => HttpParts | Promise<HttpParts> = (parts) => parts,
): Promise<TestHttpApp> => {
  const folder = mkdtempSync(join(tmpdir(), 'juca-http-'));
  const databasePath = join(folder, 'juca.db');
  const engine = await openEngine(databasePath);
  const sessions = new SessionsDB(engine);
  const cast = newCast();
  const library = new LibraryDB(engine);
  const deadlines = new DeadlinesDB(engine);
  const matters = new MattersDB(engine);
  const logger = createLogger('silent');
  const masking = new MaskingDesk();
  const rules = new RulesDesk();
  const parts = {
    config: readConfig({}),
    logger,
    sessions,
    library,
    practices: new PracticesDB(engine),
    matters,
    deadlines,
    search: new SearchDB(engine),
    signIn: signInOf(cast),
    accounts: createAccounts(engine, logger),
    forks: new ForkDesk(sessions),
    assistant: guide,
    readings: new SessionReadings(guide),
    answers: new AnswerDesk({
      sessions,
      library,
      answerers: answerersOf(plainGuide),
      mark: async () => [],
      logger,
    }),
    answering: { models: [], default: null },
    composeRequest,
    masking,
    rules,
    backups: null,
  };
  const app = createHttpApp(await change(parts, cast));
  return {
    ...cast,
    sessions,
    library,
    deadlines,
    matters,
    databasePath,
    app,
    ask: async (person, path, options) => app.request(path, requestOf(person, options)),
    close: async () => {
      await masking[Symbol.asyncDispose]();
      await rules[Symbol.asyncDispose]();
      await engine.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** What the model of these tests would be asked: the texts of the last blocks. */
const composeRequest: HttpParts['composeRequest'] = async ({ store, session: id, model }) => {
  if (model === 'nenhum') return undefined;
  const { blocks } = await store.open({ id });
  const messages = blocks.map(({ role, content }) => ({ role, content: content.text }));
  return { host: 'modelos.example', model: 'modelo-1', body: JSON.stringify({ messages }) };
};

/** Accepts the user id in `x-test-user` as a sign-in. tests/security tests the real sign-in over HTTP. */
const signInOf = (cast: Cast): SignIn => ({
  handler: async () => new Response(null, { status: 404 }),
  userOf: async (headers) => {
    const person = Object.values<Person>({ ...cast }).find(({ id }) => id === headers.get('x-test-user'));
    return person ? { ...person, role: 'user' } : null;
  },
  accountOf: async () => null,
  confirm: async () => {
    throw new JucaError('unauthenticated', 'Sign in first.');
  },
  firstAccount: {
    needed: async () => false,
    codeRequired: false,
    create: nothingThere,
  },
  requireAdmin: nothingThere,
  recovery: {
    byMail: false,
    ask: nothingThere,
    isOpen: async () => false,
    reset: nothingThere,
  },
  invitedAccount: { invited: async () => null, create: nothingThere },
  calendarFeeds: feedsInMemory(),
  offers: { signUp: false, google: false, password: true, oidc: null },
});

/** Tokens are ids of users: what tests/security tries over HTTP has tokens that nobody guesses. */
const feedsInMemory = (): SignIn['calendarFeeds'] => {
  const made = new Map<string, string>();
  return {
    since: async (userId) => made.get(userId) ?? null,
    renew: async (userId) => {
      const since = new Date().toISOString();
      made.set(userId, since);
      return { token: userId, since };
    },
    end: async (userId) => void made.delete(userId),
    ownerOf: async (token) => (made.has(token) ? { id: token } : nothingThere()),
  };
};

const nothingThere = async () => {
  throw new JucaError('not_found', 'There is nothing at this address.');
};

const requestOf = (
  person: Person | undefined,
  { method = 'GET', body, headers = {} }: Ask = {},
): RequestInit => ({
  method,
  headers: {
    ...(person && { 'x-test-user': person.id }),
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
    ...headers,
  },
  // A stream as body requires it (Fetch standard).
  ...(body !== undefined && { body: bodyOf(body), duplex: 'half' }),
});

const bodyOf = (body: unknown): BodyInit =>
  typeof body === 'string' || body instanceof Uint8Array || body instanceof ReadableStream
    ? (body as BodyInit)
    : JSON.stringify(body);
