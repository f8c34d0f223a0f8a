import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { juca } from '../support/juca-command.ts';
import { askAt, nobody } from '../support/server.ts';
import { ServerProcess } from '../support/server-process.ts';
import { materialFile } from '../support/session-files.ts';

describe('juca account export and delete', () => {
  const email = 'bruno@example.com';
  const folder = mkdtempSync(join(tmpdir(), 'juca-account-'));
  const settings = { SQLITE_PATH: join(folder, 'juca.db') };
  const zip = join(folder, 'bruno.zip');
  let server: ServerProcess;
  let password = '';
  beforeAll(async () => {
    server = await ServerProcess.start({ kind: 'api', settings });
    await juca(['account', 'add', 'ana@example.com', '--name', 'Ana', '--admin'], settings);
    const added = await juca(['account', 'add', email, '--name', 'Bruno'], settings);
    password = /only now: (\S+)$/m.exec(added.out)?.[1] ?? '';
    const file = join(folder, 'session.json');
    writeFileSync(file, JSON.stringify(materialFile()));
    await juca(['session', 'import', file, '--user', email], settings);
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const enter = () =>
    askAt(server.origin)(nobody, '/api/auth/sign-in/email', { method: 'POST', body: { email, password } });

  it('writes everything to a file of the user’s own that was not there', async () => {
    expect(await juca(['account', 'export', email, zip], settings)).toMatchObject({ code: 0, err: '' });
    const files = unzipSync(new Uint8Array(readFileSync(zip)));
    expect(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()))).toMatchObject({
      counts: { sessions: 1, blocks: 12, decisions: 0, statutes: 0, files: 6 },
    });
    expect(JSON.parse(strFromU8(files['account.json'] ?? new Uint8Array()))).toMatchObject({
      profile: { email, role: 'user', disabledAt: null },
      invitations: [],
      waysIn: [{ provider: 'credential' }],
    });
    expect(JSON.parse(strFromU8(files['library/synonyms.json'] ?? new Uint8Array()))).toEqual({ groups: [] });
    expect(statSync(zip).mode & 0o077).toBe(0);
    expect(await juca(['account', 'export', email, zip], settings)).toMatchObject({ code: 1 });
    expect(await juca(['account', 'export', email], settings)).toMatchObject({ code: 2 });
  });

  it('deletes only what was confirmed, while the server runs, and prints a receipt', async () => {
    expect((await enter()).status).toBe(200);
    expect(await juca(['account', 'delete', email], settings)).toMatchObject({
      code: 1,
      err: 'Nobody can be asked here: give --yes.\n',
    });
    const { code, out } = await juca(['account', 'delete', email, '--yes'], settings);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      number: expect.stringMatching(/^JUCA(-[0-9A-Z]{5}){4}$/),
      counts: { sessions: 1, blocks: 12, decisions: 0, signIns: 1 },
      finishedAt: expect.any(String),
    });
    expect((await enter()).status).toBe(401);
    expect((await juca(['account', 'list'], settings)).out).not.toContain(email);
    expect(await juca(['account', 'delete', email, '--yes'], settings)).toMatchObject({ code: 1 });
  });

  it('writes the database anew', async () => {
    expect(await juca(['db', 'vacuum'], settings)).toMatchObject({ code: 0, err: '' });
    const elsewhere = { SQLITE_PATH: join(folder, 'missing.db') };
    expect(await juca(['db', 'vacuum'], elsewhere)).toMatchObject({ code: 1 });
    expect(await juca(['db', 'vacuum', 'x'], settings)).toMatchObject({ code: 2 });
  });
});
