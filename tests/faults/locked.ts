import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { message } from '../support/factories.ts';
import { type Fault, type Outcome, Violations } from './fault.ts';
import { inFolder } from './folder.ts';
import { openPlace } from './place.ts';

/** Another process, such as an operator's tool, holds the write lock. */
export const locked: Fault = {
  name: 'locked',
  promise: 'a write waits its bounded time and is then refused with 503 and Retry-After; reads go on',
  play: () => inFolder(playIn),
};

const playIn = async (folder: string): Promise<Outcome> => {
  const violations = new Violations();
  const path = join(folder, 'juca.db');
  const place = await openPlace(path);
  const { ana, session } = place;
  const block = message();
  const release = await hold(path);
  const begin = performance.now();
  const appending = ana.append(session, [block]);
  const read = await ana.open(session);
  violations.expect(read.status === 200, `reading was answered ${read.status}`);
  const refused = await appending;
  const seconds = (performance.now() - begin) / 1000;
  violations.expect(refused.status === 503, `an append was answered ${refused.status}`);
  violations.expect(refused.headers.has('Retry-After'), 'the refusal has no Retry-After');
  await release();
  const again = await ana.append(session, [block]);
  violations.expect(again.status === 201, `after the lock an append was answered ${again.status}`);
  violations.expect(again.body.session?.lastPosition === 1, 'the block is not stored once');
  await place.server.stop();
  const lines = [`refused after ${seconds.toFixed(1)} s; stored once the lock was let go`];
  return {
    lines,
    violations: violations.list,
    tally: { rounds: 1, lost: 1 - (again.body.session?.lastPosition ?? 0) },
  };
};

/** Takes the write lock in another process; the function that it returns releases the lock. */
const hold = async (path: string): Promise<() => Promise<void>> => {
  const child = spawn(process.execPath, [holder, path], { stdio: ['pipe', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return async () => {
    const ended = once(child, 'exit');
    child.stdin.end();
    await ended;
  };
};

const holder = join(import.meta.dirname, 'locked/holder.ts');
