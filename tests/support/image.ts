import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, globSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { type Dockerfile, readDockerfile } from './dockerfile.ts';

const root = join(import.meta.dirname, '../..');

/** As in a container, programs run as a user who may write into the data folder alone. */
const nobody = 65_534;
const user = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};

type Program = ChildProcessByStdio<null, Readable, Readable>;

/** One file or folder of the image. */
export interface ImageFile {
  path: string;
  bytes: number;
  changedAt: number;
}

/** The container image, made by the Dockerfile's commands in plain folders, without a container engine. */
export class Image {
  /** The only folder that programs of the image write into. */
  readonly data: string;
  readonly #folder: string;
  readonly #files: string;
  readonly #dockerfile: Dockerfile;

  private constructor(folder: string, dockerfile: Dockerfile) {
    this.#folder = folder;
    this.#files = join(folder, 'image');
    this.data = join(folder, 'data');
    this.#dockerfile = dockerfile;
  }

  /** Runs the commands of the Dockerfile's first stage. The packages and the build of this tree are used again. */
  static async make(): Promise<Image> {
    const dockerfile = readDockerfile(root);
    const folder = mkdtempSync(join(tmpdir(), 'juca-image-'));
    chmodSync(folder, 0o755);
    const image = new Image(folder, dockerfile);
    mkdirSync(image.data);
    if (user.uid) chownSync(image.data, user.uid, user.gid);
    for (const command of dockerfile.buildCommands) {
      const line = command.replace(dockerfile.imageFolder, image.#files);
      const child = spawn('sh', ['-c', line], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
      const [code] = await once(child, 'exit');
      if (code !== 0) throw new Error(`The command of the Dockerfile failed: ${line}`);
    }
    return image;
  }

  /** Starts the image's own command. */
  serve(settings: Record<string, string>): Program {
    return this.#spawn(this.#dockerfile.command, settings);
  }

  /** Runs the image's health check; true where it finds the server healthy. */
  async isHealthy(settings: Record<string, string>): Promise<boolean> {
    const [code] = await once(this.#spawn(this.#dockerfile.healthCheck, settings), 'exit');
    return code === 0;
  }

  /** Runs `juca` with these arguments, as in `docker compose exec`. Rejects where it fails. */
  async juca(args: string[], settings: Record<string, string>): Promise<string> {
    const child = this.#spawn([join(this.#files, 'scripts/juca.mjs'), ...args], settings);
    const [out, err, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'exit'),
    ]);
    if (code !== 0) throw new Error(`juca ${args.join(' ')} ended with ${code}.\n${out}${err}`);
    return out;
  }

  /** Everything in the image; what is written into it changes a file or a folder. */
  listFiles(): ImageFile[] {
    return globSync('**/*', { cwd: this.#files }).map((path) => {
      const { size, mtimeMs } = statSync(join(this.#files, path));
      return { path, bytes: size, changedAt: mtimeMs };
    });
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #spawn([program = '', ...args]: string[], settings: Record<string, string>): Program {
    const { environment, workFolder } = this.#dockerfile;
    const PATH = environment.PATH?.replace(workFolder, this.#files).replace('$PATH', '/usr/bin:/bin');
    const env: Record<string, string | undefined> = {
      ...environment,
      PATH,
      HOME: '/nonexistent',
      LOG_LEVEL: 'error',
      ...settings,
    };
    return spawn(program, args, {
      cwd: this.#files,
      env: env as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...user,
    });
  }
}
