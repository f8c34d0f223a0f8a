import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort } from '../../tests/support/postgres.ts';
import { ServerProcess, type ServerProcessOptions } from '../../tests/support/server-process.ts';
import type { Gauges } from './gauges.ts';

const gaugesModule = pathToFileURL(join(import.meta.dirname, 'gauges.ts')).href;

/** A server that tells of its event loop, its processor time and its memory. */
export class MeasuredServer {
  readonly #server: ServerProcess;
  readonly #gauges: string;

  private constructor(server: ServerProcess, gauges: string) {
    this.#server = server;
    this.#gauges = gauges;
  }

  /** `profile` is a folder for the processor profiles of its threads. */
  static async start(
    { settings, ...options }: ServerProcessOptions,
    profile: string | undefined,
  ): Promise<MeasuredServer> {
    const port = await freePort();
    const flags = [
      `--import=${gaugesModule}`,
      ...(profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : []),
    ];
    const measured = { NODE_OPTIONS: flags.join(' '), GAUGES_PORT: String(port) };
    const server = await ServerProcess.start({ ...options, settings: { ...settings, ...measured } });
    return new MeasuredServer(server, `http://127.0.0.1:${port}`);
  }

  get origin(): string {
    return this.#server.origin;
  }

  async read(): Promise<Gauges> {
    return (await fetch(this.#gauges)).json() as Promise<Gauges>;
  }

  stop(): Promise<number | null> {
    return this.#server.stop();
  }
}
