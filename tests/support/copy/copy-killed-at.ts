import { spawn } from 'node:child_process';
import type { Address } from '#/lib/db/copy/address.ts';

const program = new URL('./copying-process.ts', import.meta.url).pathname;

export const textOf = (address: Address): string =>
  address.kind === 'sqlite' ? `sqlite:${address.path}` : address.url;

/** Copies in a process that is killed (SIGKILL) at that point. Returns false where the copy ended before the point. */
export const copyKilledAt = (
  from: Address,
  to: Address,
  batchSize: number,
  point: number,
): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const args = [program, textOf(from), textOf(to), String(batchSize), String(point)];
    const child = spawn(process.execPath, args, { stdio: 'inherit' });
    child.on('exit', (code, signal) => {
      if (signal === 'SIGKILL' || code === 0) resolve(signal === 'SIGKILL');
      else reject(new Error(`The copying process ended with ${signal ?? code}.`));
    });
  });
