import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CopyOutcome } from '#/lib/db/copy/copy-database.ts';
import { copyBetween } from '#/lib/db/copy/open.ts';
import { copyKilledAt } from '../support/copy/copy-killed-at.ts';
import { copyStoppedIn } from '../support/copy/copy-with.ts';
import { type CopyDatabase, copyDatabases, type EngineName } from '../support/copy/database.ts';

/** Characters: some rows each, so that every table but the smallest takes several. */
const batchSize = 3_000;

const directions: { from: EngineName; to: EngineName }[] = [
  { from: 'SQLite', to: 'PostgreSQL' },
  { from: 'PostgreSQL', to: 'SQLite' },
];

/** Milliseconds; each kill takes a process of its own. */
const timeout = 300_000;

describe.each(directions)('a copy from $from to $to that is killed', { timeout }, ({ from, to }) => {
  const databases = copyDatabases();
  let source: CopyDatabase;
  let whole: CopyOutcome;
  let dump: string[];
  beforeAll(async () => {
    source = await databases.makeFilled(from);
    const target = await databases.make(to);
    whole = await copyBetween({ from: source.address, to: target.address });
    dump = await target.dump();
  });
  afterAll(() => databases.cleanUp());

  it('goes on wherever that was, and ends the same', async () => {
    const resumed = new Set<boolean>();
    let killed = true;
    // Strides grow, so that the many statements are gone through in few steps and each part is hit.
    for (let point = 1, stride = 1; killed; point += stride, stride += 6) {
      const target = await databases.make(to);
      killed = await copyKilledAt(source.address, target.address, batchSize, point);
      if (!killed) break;
      const outcome = await copyBetween({ from: source.address, to: target.address, batchSize });
      expect(outcome.tables, `killed at point ${point}`).toEqual(whole.tables);
      expect(await target.dump(), `killed at point ${point}`).toEqual(dump);
      resumed.add(outcome.resumed);
      await target.migrate();
    }
    expect(resumed).toEqual(new Set([true, false]));
  });

  it('again and again comes to its end', async () => {
    const target = await databases.make(to);
    let kills = 0;
    // A run that goes on has less to do and so comes further; the last one ends by itself.
    while (await copyKilledAt(source.address, target.address, batchSize, 40 + 10 * kills)) kills += 1;
    expect(kills).toBeGreaterThan(2);
    expect(await target.dump()).toEqual(dump);
    await target.migrate();
  });

  it('leaves a database that Juca refuses to open until the copy has ended', async () => {
    const target = await databases.make(to);
    await copyStoppedIn('messages', source.address, target.address);
    await expect(target.open()).rejects.toThrow(/unfinished copy/);
    const outcome = await copyBetween({ from: source.address, to: target.address });
    expect(outcome.resumed).toBe(true);
    await target.migrate();
  });
});
