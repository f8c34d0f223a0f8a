import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { message, newCast } from '../support/factories.ts';
import { startPostgres } from '../support/postgres.ts';
import { postgresDatabase } from '../support/postgres-database.ts';

/**
 * Tries Juca behind pgbouncer itself, in each of its modes: `node tests/by-hand/pgbouncer.ts`. It needs `pgbouncer` in
 * the PATH. Ends with 1 where a result is not the expected one.
 */
const say = (line: string) => process.stdout.write(`${line}\n`);

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
};

const startPgbouncer = async (address: string, mode: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'juca-pgbouncer-'));
  const { hostname, port, username } = new URL(address);
  const own = await freePort();
  const settings = join(folder, 'pgbouncer.ini');
  writeFileSync(
    settings,
    `[databases]\n* = host=${hostname} port=${port} user=${username}\n[pgbouncer]\nlisten_addr = 127.0.0.1\n` +
      `listen_port = ${own}\nauth_type = any\npool_mode = ${mode}\ndefault_pool_size = 40\nunix_socket_dir =\n`,
  );
  if (process.getuid?.() === 0) execFileSync('chown', ['-R', 'nobody', folder]);
  const user = process.getuid?.() === 0 ? ['-u', 'nobody'] : [];
  const child = spawn('pgbouncer', ['-q', ...user, settings], { stdio: ['ignore', 'ignore', 'ignore'] });
  const url = Object.assign(new URL(address), { host: `127.0.0.1:${own}` }).href;
  await waitFor(url);
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const waitFor = async (url: string): Promise<void> => {
  for (let attempt = 0; ; attempt += 1) {
    const client = new Client({ connectionString: url });
    client.on('error', () => {});
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      if (attempt === 50) throw error;
      await sleep(100);
    }
  }
};

const work = async (url: string): Promise<string> => {
  const { ana } = newCast();
  const [store, other] = [await postgresDatabase(url).open(), await postgresDatabase(url).open()];
  try {
    const changed = Promise.withResolvers<void>();
    other.for(ana).watch(() => changed.resolve());
    const { session } = await store.for(ana).create();
    const appends = Array.from({ length: 50 }, () =>
      store.for(ana).append({ id: session.id, blocks: [message()] }),
    );
    await Promise.all(appends);
    await changed.promise;
    const { status } = await store.health();
    const { messageCount } = await store.for(ana).get({ id: session.id });
    return `works: ${messageCount} blocks, a change seen by the other process, health ${status}`;
  } finally {
    await Promise.all([store.close(), other.close()]);
  }
};

const expected: Readonly<Record<string, RegExp>> = {
  session: /^works: 50 blocks.*health ok$/,
  transaction: /^refused: .*pool_mode = session/,
  statement: /^refused: /,
};

const server = await startPostgres();
try {
  for (const [mode, result] of Object.entries(expected)) {
    const pgbouncer = await startPgbouncer(await server.createDatabase(), mode);
    const outcome = await work(pgbouncer.url).catch((error: Error) => `refused: ${error.message}`);
    await pgbouncer.stop();
    const isRight = result.test(outcome);
    if (!isRight) process.exitCode = 1;
    say(`${isRight ? 'as expected' : 'NOT AS EXPECTED'}  ${mode}: ${outcome}`);
  }
} finally {
  await server.stop();
}
