import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chatGpt, claude, libreChat } from '../support/chats/formats.ts';
import { writePredecessor } from '../support/chats/predecessor.ts';
import { juca } from '../support/juca-command.ts';

describe('juca session import of other programs’ conversations', () => {
  const folder = mkdtempSync(join(tmpdir(), 'juca-chats-'));
  const settings = { SQLITE_PATH: join(folder, 'juca.db') };
  const write = (name: string, content: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  const run = (...args: string[]) => juca(['session', 'import', ...args], settings);
  beforeAll(() => juca(['account', 'add', 'ana@example.com', '--name', 'Ana'], settings));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('I-31 takes several files into the account, and nothing twice', async () => {
    const files = [
      write('conversations.json', [
        chatGpt(['Oi', 'Olá'], { id: 'a' }),
        claude(['Oi', 'Olá', 'Fim'], { id: 'b' }),
      ]),
      write('librechat.json', libreChat(Array(250).fill('x'), { id: 'c' })),
    ];
    const first = await run(...files);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(
      /^found {6}3\ntaken {6}3, with 255 blocks\n {2}ChatGPT: 1\n {2}Claude: 1\n {2}LibreChat: 1\nskipped {4}0\ntime /,
    );
    const again = await run(...files, '--for', 'ana@example.com');
    expect(again).toMatchObject({ code: 0, err: '' });
    expect(again.out).toContain('taken      0\nskipped    3\n  3: is there already\n');
  });

  it('I-30 lists what it could not take, by file, and says so by its code', async () => {
    const good = write('good.json', [chatGpt(['Oi'], { id: 'd', title: 'Boa' }), { surprise: 1 }]);
    const cut = write('cut.json', '[{"mapping":');
    const { code, out } = await run(good, cut);
    expect(code).toBe(4);
    expect(out).toContain('found      3\ntaken      1, with 1 blocks\n');
    expect(out).toContain('  good.json, 2: is no conversation of a known format (surprise)\n');
    expect(out).toContain('  cut.json, 1: ends before it is whole: the file is cut off\n');
    expect((await run(cut)).code).toBe(1);
  });

  it('I-40 takes the sessions of an older Juca, under both names of its tables', async () => {
    const messages = [{ type: 'message', content: { text: 'Olá' } }];
    const old = join(folder, 'old.db');
    writePredecessor(old, [
      { id: 's1', messages },
      { id: 's2', messages: [] },
    ]);
    const first = await run('--from-database', old, '--for', 'ana@example.com');
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toContain(
      'found      2\ntaken      1, with 1 blocks\n  an older Juca: 1\nskipped    1\n  1: has no text\n',
    );
    expect((await run('--from-database', old)).out).toContain('taken      0\n');
    const other = join(folder, 'other.db');
    writePredecessor(other, [{ id: 's3', messages }], ['sessions', 'messages']);
    expect((await run('--from-database', other)).out).toContain('taken      1, with 1 blocks\n');
  });

  it('I-43 takes those of one user alone, and asks for whom', async () => {
    const path = join(folder, 'several.db');
    const messages = [{ content: 'Olá' }];
    writePredecessor(path, [
      { id: 'x1', owner: 'ana', messages },
      { id: 'x2', owner: 'bia', messages },
      { id: 'x3', owner: 'bia', messages },
    ]);
    const refused = await run('--from-database', path);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toContain('ana (1), bia (2). Say with --of USER whose to take.');
    expect((await run('--from-database', path, '--of', 'ana')).out).toContain('found      1\ntaken      1');
    expect((await run('--from-database', path, '--of', 'caio')).code).toBe(1);
  });

  it('says what is wrong with its arguments and files', async () => {
    expect((await run()).code).toBe(2);
    expect((await run('a.json', '--from-database', 'b.db')).code).toBe(2);
    expect((await run('a.json', '--of', 'x')).code).toBe(2);
    expect((await run('a.json', '--language', 'fr')).code).toBe(2);
    expect(await run(join(folder, 'none.json'))).toMatchObject({
      code: 1,
      err: `There is no such file: ${join(folder, 'none.json')}\n`,
    });
    const text = write('text.db', 'Olá');
    expect(await run('--from-database', text)).toMatchObject({
      code: 1,
      err: `${text} is no SQLite database that can be read.\n`,
    });
  });
});
