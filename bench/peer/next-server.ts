import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../tests/support/postgres.ts';

/** A built program of Next in another folder, served by its own `next start`. */
export class NextServer {
  readonly origin: string;
  readonly #child: ChildProcess;

  private constructor(origin: string, child: ChildProcess) {
    this.origin = origin;
    this.#child = child;
  }

  /** `ready` is a path that is answered as soon as the server is. Rejects where the server ended instead. */
  static async start(folder: string, settings: Record<string, string>, ready: string): Promise<NextServer> {
    const port = await freePort();
    const next = join(folder, 'node_modules/next/dist/bin/next');
    const child = spawn(process.execPath, [next, 'start', '-H', '127.0.0.1', '-p', String(port)], {
      cwd: folder,
      env: { ...process.env, ...settings, NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const server = new NextServer(`http://127.0.0.1:${port}`, child);
    while (!(await answers(server.origin + ready))) {
      if (child.exitCode !== null) throw new Error(`The server of ${folder} did not start.`);
      await wait(100);
    }
    return server;
  }

  async stop(): Promise<void> {
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    await ended;
  }
}

const answers = async (address: string): Promise<boolean> => {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
};
