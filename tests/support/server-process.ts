import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { bundledProgram } from './bundled-program.ts';

const root = join(import.meta.dirname, '../..');

/** `api` is the server without its pages; `whole` is server.ts on a production build. */
export type ServerKind = 'api' | 'whole';

const programs: Record<ServerKind, string> = {
  api: 'tests/support/api-process.ts',
  whole: 'server.ts',
};

export interface ServerProcessOptions {
  /** A kind of Juca's server, or another program that prints its address: `… is ready: http://127.0.0.1:3000`. */
  kind: ServerKind | { program: string };
  /** Settings such as SQLITE_PATH. PORT is a free one unless it is given. */
  settings: Record<string, string>;
  /** Permissions of files bind it, although root runs it. */
  isBound?: boolean;
}

/**
 * Root passes over permissions by its capabilities, which util-linux's setpriv takes away. Another user may not reach
 * the project's folder.
 */
const boundRoot = ['setpriv', '--bounding-set=-all', '--inh-caps=-all'];

/** A server in a separate process. */
export class ServerProcess {
  readonly origin: string;
  readonly #child: ChildProcess;
  readonly #ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;

  private constructor(origin: string, child: ChildProcess) {
    this.origin = origin;
    this.#child = child;
    this.#ended =
      child.exitCode !== null || child.signalCode !== null
        ? Promise.resolve({ code: child.exitCode, signal: child.signalCode })
        : once(child, 'exit').then(([code, signal]) => ({ code, signal }));
  }

  /** Resolves once the server is ready. Rejects with its output where it ended instead. */
  static async start({ kind, settings, isBound = false }: ServerProcessOptions): Promise<ServerProcess> {
    const prefix = isBound && process.getuid?.() === 0 ? boundRoot : [];
    const program = typeof kind === 'string' ? await bundledProgram(programs[kind]) : kind.program;
    const [command, ...args] = [...prefix, process.execPath, program];
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, PORT: '0', LOG_LEVEL: 'error', ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const closed = once(child, 'close');
    let said = '';
    child.stderr.on('data', (text) => {
      said = (said + text).slice(-4_000);
    });
    for await (const line of createInterface({ input: child.stdout })) {
      const [, origin] = / is ready: (\S+)$/.exec(line) ?? [];
      if (!origin) {
        said += `${line}\n`;
        continue;
      }
      // Nothing reads further output, and a full pipe would block the server.
      child.stdout.resume();
      return new ServerProcess(origin, child);
    }
    // Standard error may arrive after the end of standard output.
    const [code, signal] = await closed;
    throw new Error(`The server did not start (${signal ?? code}).\n${said}`);
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** Ends the server at once, as a power cut would. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }

  /** Stops the server where it is. The function that it returns lets it go on. */
  freeze(): () => void {
    this.#child.kill('SIGSTOP');
    return () => void this.#child.kill('SIGCONT');
  }

  /** Asks the server to stop. Returns its exit code. */
  async stop(): Promise<number | null> {
    this.#child.kill('SIGTERM');
    return (await this.#ended).code;
  }
}
