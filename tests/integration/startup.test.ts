import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { fatalError } from '../support/postgres-protocol.ts';

const root = join(import.meta.dirname, '../..');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'juca-startup-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts server.ts with settings under which it ends by itself. */
const failedStart = async (settings: Record<string, string>) => {
  const env = {
    ...process.env,
    PORT: '0',
    SQLITE_PATH: join(folder, 'juca.db'),
    LOG_LEVEL: 'silent',
    ...settings,
  };
  const child = spawn(process.execPath, ['server.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return { code, said };
};

describe('a server that cannot start', () => {
  it('names the port that is in use, and ends', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = String(typeof address === 'object' && address ? address.port : '');
    expect(await failedStart({ PORT: port })).toEqual({
      code: 1,
      said: `Port ${port} on 127.0.0.1 is in use. Stop what uses it, or set PORT to another one.\n`,
    });
    other.close();
  });

  it('names every setting that is wrong', async () => {
    const { code, said } = await failedStart({ PORT: 'x', ENABLE_DEV_AUTH: 'perhaps' });
    expect(code).toBe(1);
    expect(said).toMatch(/^These settings cannot be used:\n {2}PORT: .+\n {2}ENABLE_DEV_AUTH: .+\n$/);
  });

  it('names the host that is not this machine’s', async () => {
    const { code, said } = await failedStart({ HOST: '203.0.113.1' });
    expect([code, said]).toEqual([1, 'HOST 203.0.113.1 is not an address of this machine.\n']);
  });

  it('names the PostgreSQL database that it cannot open, without the password', async () => {
    const server = createServer((client) => {
      client.on('error', () => {}).once('data', () => client.end(fatalError('28P01', 'no such password')));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const DATABASE_URL = `postgres://juca:open-sesame@127.0.0.1:${port}/juca`;
    expect(await failedStart({ DATABASE_URL, AUTH_SECRET: 'x'.repeat(32) })).toEqual({
      code: 1,
      said: `The database postgres://juca@127.0.0.1:${port}/juca cannot be opened: no such password.\n`,
    });
    server.close();
  });

  it('names the database that it cannot open, and leaves it as it is', async () => {
    const path = join(folder, 'other.db');
    const letter = 'This is a letter, and not a database. '.repeat(40);
    writeFileSync(path, letter);
    const { code, said } = await failedStart({ SQLITE_PATH: path });
    expect(code).toBe(1);
    expect(said).toMatch(new RegExp(`^The database ${path} cannot be opened: .+\\n$`));
    expect(readFileSync(path, 'utf8')).toBe(letter);
  });

  it('says what to do where the pages are not built', async () => {
    const { code, said } = await failedStart({ NEXT_DIST_DIR: '.juca/never-built' });
    expect([code, said]).toEqual([
      1,
      'The pages are not built. Start with `npm start`, which builds them.\n',
    ]);
  });
});
