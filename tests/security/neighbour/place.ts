import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messages } from '../../support/factories.ts';
import { startPostgres } from '../../support/postgres.ts';
import { askAt, type Caller, signIn, type TestServer } from '../../support/server.ts';
import { ServerProcess } from '../../support/server-process.ts';

/** A server on an engine, with a user who attacks and one who works. */
export interface Place {
  origin: string;
  ask: TestServer['ask'];
  attacker: Caller;
  worker: Caller;
  /** Ids of the worker's sessions. */
  sessions: string[];
  /** MB of memory that the server's process has now. */
  memory: () => number;
  /** Milliseconds of processor time that the server's main thread has taken. */
  mainThread: () => number;
  stop: () => Promise<void>;
}

const sessionCount = 20;

export const openPlace = async (engine: 'sqlite' | 'postgres'): Promise<Place> => {
  const folder = await mkdtemp(join(tmpdir(), 'juca-neighbour-'));
  const postgres = engine === 'postgres' ? await startPostgres() : undefined;
  const settings: Record<string, string> = postgres
    ? {
        DATABASE_URL: await postgres.createDatabase(),
        AUTH_SECRET: 'only-for-a-database-that-is-thrown-away',
      }
    : { SQLITE_PATH: join(folder, 'juca.db') };
  const server = await ServerProcess.start({
    kind: 'whole',
    settings: { ALLOW_SIGN_UP: 'true', LOG_LEVEL: 'silent', ...settings },
  });
  const ask = askAt(server.origin);
  const make = (name: string, path: string) =>
    signIn(ask, path, { name, email: `${name.toLowerCase()}@example.com` });
  const worker = await make('Ana', '/api/first-account');
  const attacker = await make('Bruno', '/api/auth/sign-up/email');
  return {
    origin: server.origin,
    ask,
    attacker,
    worker,
    sessions: await makeSessions(ask, worker),
    memory: () => memoryOf(server.pid),
    mainThread: () => mainThreadOf(server.pid),
    stop: async () => {
      await server.stop();
      await postgres?.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

const makeSessions = (ask: TestServer['ask'], worker: Caller): Promise<string[]> =>
  Promise.all(
    Array.from({ length: sessionCount }, async () => {
      const body = { blocks: messages(50) };
      const response = await ask(worker, '/api/sessions', { method: 'POST', body });
      return (await response.json()).session.id as string;
    }),
  );

/** Nanoseconds on a processor come first (https://docs.kernel.org/scheduler/sched-stats.html). */
const mainThreadOf = (pid: number): number => {
  const [spent = '0'] = readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ');
  return Number(spent) / 1e6;
};

const memoryOf = (pid: number): number => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024;
};
