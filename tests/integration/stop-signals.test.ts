import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'juca-stop-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Started {
  child: ChildProcess;
  origin: string;
  database: string;
  /** The exit code, once every process that holds the output has ended. */
  closed: Promise<number | null>;
}

/** Starts Juca by a command of its own process group, and waits for the address. */
const start = async (command: string, ...args: string[]): Promise<Started> => {
  const database = join(folder, `${crypto.randomUUID()}.db`);
  const { npm_lifecycle_event: _, ...env } = process.env;
  const child = spawn(command, args, {
    cwd: root,
    env: { ...env, PORT: '0', LOG_LEVEL: 'error', SQLITE_PATH: database },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const closed = once(child, 'close').then(([code]) => code);
  for await (const line of createInterface({ input: child.stdout })) {
    const [, origin] = /is ready: (\S+)$/.exec(line) ?? [];
    if (!origin) continue;
    child.stdout.resume();
    return { child, origin, database, closed };
  }
  throw new Error('The server did not start.');
};

/** The port is free, and the log was copied back into the database: the server closed by itself. */
const expectStopped = async ({ origin, database }: Started) => {
  await expect(fetch(`${origin}/api/health`)).rejects.toThrow('fetch failed');
  expect([existsSync(database), existsSync(`${database}-wal`)]).toEqual([true, false]);
};

describe('SIGTERM stops the server in order', () => {
  it('sent to npm', async () => {
    const started = await start('npm', 'start');
    started.child.kill('SIGTERM');
    await started.closed;
    await expectStopped(started);
  });

  it('sent to the juca command', async () => {
    const started = await start(process.execPath, 'scripts/juca.mjs', 'start');
    started.child.kill('SIGTERM');
    expect(await started.closed).toBe(0);
    await expectStopped(started);
  });

  it('sent to the whole process group, so that it arrives twice', async () => {
    const started = await start(process.execPath, 'scripts/juca.mjs', 'start');
    process.kill(-(started.child.pid ?? 0), 'SIGTERM');
    expect(await started.closed).toBe(0);
    await expectStopped(started);
  });
});
