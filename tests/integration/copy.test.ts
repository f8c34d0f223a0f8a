import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copiedTables } from '#/lib/db/copy/copied-tables.ts';
import type { CopyOutcome } from '#/lib/db/copy/copy-database.ts';
import { copyBetween } from '#/lib/db/copy/open.ts';
import { type CopyDatabase, copyDatabases, type EngineName } from '../support/copy/database.ts';
import { seenBy } from '../support/copy/seen-by.ts';

const directions: { from: EngineName; to: EngineName }[] = [
  { from: 'SQLite', to: 'PostgreSQL' },
  { from: 'PostgreSQL', to: 'SQLite' },
  { from: 'SQLite', to: 'SQLite' },
  { from: 'PostgreSQL', to: 'PostgreSQL' },
];

describe('a copy', () => {
  const databases = copyDatabases();
  const { cast } = databases;
  const sources = new Map<EngineName, CopyDatabase>();
  beforeAll(async () => {
    sources.set('SQLite', await databases.makeFilled('SQLite'));
    sources.set('PostgreSQL', await databases.makeFilled('PostgreSQL'));
  });
  afterAll(() => databases.cleanUp());

  describe.each(directions)('from $from to $to', ({ from, to }) => {
    let source: CopyDatabase;
    let target: CopyDatabase;
    let outcome: CopyOutcome;
    beforeAll(async () => {
      source = sources.get(from) as CopyDatabase;
      target = await databases.make(to);
      outcome = await copyBetween({ from: source.address, to: target.address, batchSize: 2_000 });
    });

    it('holds every row of every table', () => {
      expect(outcome).toMatchObject({ resumed: false, sourceMovedOn: false });
      expect(outcome.tables.map(({ table }) => table)).toEqual(copiedTables.map(({ name }) => name));
      for (const each of outcome.tables) {
        expect(each.target, each.table).toEqual(each.source);
        expect(each.source.rows, each.table).toBeGreaterThan(1);
      }
    });

    it('is the first one again after a copy back, to the letter', async () => {
      const back = await databases.make(from);
      const again = await copyBetween({ from: target.address, to: back.address });
      const hashes = (each: CopyOutcome) => each.tables.map(({ target: { sha256 } }) => sha256);
      expect(hashes(again)).toEqual(hashes(outcome));
      expect(await back.dump()).toEqual(await source.dump());
    });

    it('is served as the source is', async () => {
      const served = await seenBy(target, cast);
      expect(served.ana.length).toBeGreaterThan(6);
      expect(served.carla).toEqual([]);
      expect(served).toEqual(await seenBy(source, cast));
    });

    it('leaves counted attempts behind', async () => {
      await expect(
        target.execute("insert into auth_rate_limit (key, count, resets_at) values ('not copied', 1, 1)"),
      ).resolves.toBeUndefined();
    });
  });

  it.each(directions)('from $from to $to of an empty database is an empty database', async ({ from, to }) => {
    const source = await databases.make(from);
    await source.migrate();
    const target = await databases.make(to);
    const outcome = await copyBetween({ from: source.address, to: target.address });
    expect(outcome.copiedRows).toBe(0);
    await target.migrate();
  });
});
