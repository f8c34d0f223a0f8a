import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { juca } from '../support/juca-command.ts';

describe('juca library import', () => {
  const folder = mkdtempSync(join(tmpdir(), 'juca-library-'));
  const settings = { SQLITE_PATH: join(folder, 'juca.db') };
  const file = join(folder, 'espelhos.json');
  const espelho = (id: string, ementa: string | null = 'Plano de saúde.') => ({
    id,
    numeroProcesso: id,
    siglaClasse: 'REsp',
    ementa,
  });
  beforeAll(async () => {
    await juca(['account', 'add', 'ana@example.com', '--name', 'Ana'], settings);
    writeFileSync(file, JSON.stringify([espelho('1'), espelho('2'), espelho('3')]));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('takes a file into the only account, and nothing twice', async () => {
    const first = await juca(['library', 'import', file], settings);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(/added +3\n/);
    expect(first.out).toMatch(/time +[\d.]+ s, [\d,]+ decisions a second\nmemory +\d+ MB at most/);
    const again = await juca(['library', 'import', file], settings);
    expect(again.out).toMatch(/added +0\nupdated +0\nunchanged +3\nrefused +0\n/);
  });

  it('takes the good part of a broken file and lists the rest', async () => {
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, `${JSON.stringify([espelho('4'), espelho('5', null)]).slice(0, -1)},{"id":"6`);
    const { code, out } = await juca(['library', 'import', broken], settings);
    expect(code).toBe(4);
    expect(out).toMatch(/added +1\n/);
    expect(out).toContain('  item 2: has neither an ementa nor a thesis\n  item 3: ends before it is whole');
  });

  it('asks whose library it is where there are several, and refuses who is not there', async () => {
    await juca(['account', 'add', 'bruno@example.com', '--name', 'Bruno'], settings);
    expect(await juca(['library', 'import', file], settings)).toMatchObject({
      code: 1,
      err: 'There are several accounts: say with --user EMAIL which one.\n',
    });
    const brunos = await juca(['library', 'import', file, '--user', 'Bruno@example.com'], settings);
    expect(brunos.out).toMatch(/added +3\n/);
    const nobody = await juca(['library', 'import', file, '--user', 'carla@example.com'], settings);
    expect(nobody).toMatchObject({ code: 1, err: 'There is no account of carla@example.com.\n' });
  });

  it('says what is wrong with its arguments', async () => {
    expect((await juca(['library', 'import'], settings)).code).toBe(2);
    const missing = await juca(
      ['library', 'import', join(folder, 'none.json'), '--user', 'ana@example.com'],
      settings,
    );
    expect(missing).toMatchObject({ code: 1, err: 'There is no such file.\n' });
  });
});
