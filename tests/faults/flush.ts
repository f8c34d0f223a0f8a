import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SessionsDB } from '#/lib/db/sessions.ts';
import { openSqliteEngine } from '#/lib/db/sqlite/engine.ts';
import { message } from '../support/factories.ts';
import { type Fault, type Outcome, Violations } from './fault.ts';
import { inFolder } from './folder.ts';
import { openPlace } from './place.ts';

/** Not a fault in itself: the setting without which a power cut would lose acknowledged data. */
export const synchronous: Fault = {
  name: 'synchronous',
  promise: 'the connection that writes reads PRAGMA synchronous = 2 (FULL) in write-ahead log mode',
  play: () =>
    inFolder(async (folder) => {
      const violations = new Violations();
      const store = new SessionsDB(await openSqliteEngine({ path: join(folder, 'juca.db') }));
      const { durability } = await store.health();
      await store.close();
      violations.expect(durability?.synchronous === 2, `synchronous is ${durability?.synchronous}`);
      violations.expect(durability?.journalMode === 'wal', `journal_mode is ${durability?.journalMode}`);
      return {
        lines: [`the running engine reports ${JSON.stringify(durability)}`],
        violations: violations.list,
      };
    }),
};

const appends = 50;

/** The same observed from outside: the flushes that the process requests before it answers. */
export const flush: Fault = {
  name: 'flush',
  promise: 'each commit of appends that come one by one is followed by a flush of the log',
  play: () => inFolder(playIn),
};

const playIn = async (folder: string): Promise<Outcome> => {
  const violations = new Violations();
  if (!isTracerThere()) return { lines: [], violations: [], impossible: 'strace is not installed' };
  const { server, ana, session } = await openPlace(join(folder, 'juca.db'));
  const detach = await trace(server.pid, join(folder, 'calls'));
  if (!detach) {
    await server.stop();
    return { lines: [], violations: [], impossible: 'strace may not look into a process' };
  }
  for (let count = 0; count < appends; count += 1) await ana.append(session, [message()]);
  await detach();
  await server.stop();
  const calls = readFileSync(join(folder, 'calls'), 'utf8').split('\n');
  const flushes = calls.filter((line) => /\b(fdatasync|fsync)\(\d+<[^>]*-wal>/.test(line)).length;
  violations.expect(flushes >= appends, `${flushes} flushes of the log for ${appends} appends`);
  return {
    lines: [`${appends} appends one by one, ${flushes} flushes of the log`],
    violations: violations.list,
  };
};

const isTracerThere = (): boolean => {
  try {
    execFileSync('strace', ['-V'], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
};

/** Records the flushes of all threads with the file's name. The function that it returns ends the recording. */
const trace = async (pid: number, output: string): Promise<(() => Promise<void>) | undefined> => {
  const args = ['-f', '-y', '-e', 'trace=fdatasync,fsync', '-o', output, '-p', String(pid)];
  const tracer = spawn('strace', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(tracer, 'exit');
  for await (const text of tracer.stderr)
    if (String(text).includes('attached')) {
      tracer.stderr.resume();
      return async () => {
        tracer.kill('SIGINT');
        await ended;
      };
    }
  return undefined;
};
