import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { juca } from '../support/juca-command.ts';
import { asTakenIn, materialFile } from '../support/session-files.ts';

describe('juca session import and export', () => {
  const folder = mkdtempSync(join(tmpdir(), 'juca-sessions-'));
  const settings = { SQLITE_PATH: join(folder, 'juca.db') };
  const file = join(folder, 'session.json');
  let id = '';
  beforeAll(async () => {
    await juca(['account', 'add', 'ana@example.com', '--name', 'Ana'], settings);
    writeFileSync(file, JSON.stringify(materialFile()));
    const { out } = await juca(['session', 'import', file], settings);
    id = /^Session (\S+) is there, with 12 blocks\.$/m.exec(out)?.[1] ?? '';
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('gives back what it took, and takes nothing twice', async () => {
    expect((await juca(['session', 'import', file], settings)).out).toContain(id);
    const again = join(folder, 'again.json');
    expect(await juca(['session', 'export', id, again], settings)).toMatchObject({ code: 0, err: '' });
    const kept = (each: ReturnType<typeof materialFile>) =>
      asTakenIn(each.session, { state: each.briefing }, each.blocks);
    expect(kept(JSON.parse(readFileSync(again, 'utf8')))).toEqual(kept(materialFile()));
  });

  it('writes the format that the file is named for', async () => {
    for (const [name, beginning] of [
      ['a.pdf', '%PDF-'],
      ['a.docx', 'PK'],
      ['a.md', '# Parecer'],
    ] as const) {
      const path = join(folder, name);
      expect((await juca(['session', 'export', id, path], settings)).code).toBe(0);
      expect(readFileSync(path, 'latin1').startsWith(beginning)).toBe(true);
    }
  });

  it('refuses a stranger’s session, a broken file and wrong arguments', async () => {
    await juca(['account', 'add', 'bruno@example.com', '--name', 'Bruno'], settings);
    const path = join(folder, 'b.json');
    const asBruno = ['--user', 'bruno@example.com'];
    expect(await juca(['session', 'export', id, path, ...asBruno], settings)).toMatchObject({
      code: 1,
      err: 'There is no such session or block.\n',
    });
    writeFileSync(path, '{"format":"juca-session"');
    expect((await juca(['session', 'import', path, ...asBruno], settings)).code).toBe(1);
    expect((await juca(['session', 'export', id, join(folder, 'c.exe')], settings)).code).toBe(2);
    expect((await juca(['session', 'export', id], settings)).code).toBe(2);
  });
});
