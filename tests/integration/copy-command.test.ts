import { afterAll, describe, expect, it } from 'vitest';
import { textOf } from '../support/copy/copy-killed-at.ts';
import { copyDatabases } from '../support/copy/database.ts';
import { juca } from '../support/juca-command.ts';

describe('juca db copy', () => {
  const databases = copyDatabases();
  afterAll(() => databases.cleanUp());

  it('copies, prints both hashes of each table, times and memory, and ends with 0', async () => {
    const source = textOf((await databases.makeFilled('SQLite')).address);
    const target = textOf((await databases.make('PostgreSQL')).address);
    const { code, out, err } = await juca(['db', 'copy', '--from', source, '--to', target]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [, hash] = /^messages +\d+ {2}([0-9a-f]{64})$/m.exec(out) ?? [];
    expect(out.split(hash ?? 'no hash')).toHaveLength(3);
    expect(out).toMatch(/copied +\d+ rows in [\d.]+ s, [\d,]+ a second/);
    expect(out).toMatch(/compared +\d+ rows in [\d.]+ s/);
    expect(out).toMatch(/memory +\d+ MB at most/);
    expect(out).toMatch(/Both are equal\. Start Juca with the new database in DATABASE_URL/);
    const again = await juca(['db', 'copy', '--from', source, '--to', target]);
    expect(again.code).toBe(1);
    expect(again.err).toMatch(/holds data already/);
  });

  it('ends with 2 and says what is wrong for arguments that make no sense', async () => {
    const wrong: [string[], RegExp][] = [
      [['db', 'copy'], /Both --from and --to are needed/],
      [['db', 'copy', '--from', 'x', '--to', 'sqlite:y'], /"x" is no address/],
      [['db', 'copy', '--into', 'x'], /--into/],
      [['db', 'paste'], /no command "db paste"/],
    ];
    for (const [args, message] of wrong) {
      const { code, err } = await juca(args);
      expect(code, args.join(' ')).toBe(2);
      expect(err).toMatch(message);
    }
  });

  it('is told of by --help', async () => {
    const [all, one] = [await juca(['--help']), await juca(['db', 'copy', '--help'])];
    expect([all.code, one.code]).toEqual([0, 0]);
    expect(all.out).toMatch(/db copy/);
    expect(one.out).toMatch(/--start-over/);
  });
});
