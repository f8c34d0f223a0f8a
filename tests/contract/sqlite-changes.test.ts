import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SessionsDB } from '#/lib/db/sessions.ts';
import { DatabaseThreads } from '../support/database-threads.ts';
import { message, newCast } from '../support/factories.ts';
import { sqliteEngine } from '../support/sqlite-database.ts';
import { until } from '../support/until.ts';
import type { ContractDatabase } from './suite/database.ts';
import { allBlocks, recordChanges } from './suite/reading.ts';

describe('changes that SQLite committed and nobody announced', () => {
  const engine = sqliteEngine();
  const { ana } = newCast();
  const gap = vi.fn();
  let threads: DatabaseThreads;
  let database: ContractDatabase;
  let store: SessionsDB;
  beforeEach(async () => {
    database = await engine.migrated();
    threads = new DatabaseThreads();
    store = await database.open();
    gap.mockClear();
    store.onGap(gap);
  });
  afterEach(async () => {
    threads.stop();
    await store.close();
  });
  afterAll(() => engine.cleanUp());

  it('S-72 announces a gap for each of 20 changes after whose commit the writing thread ended', async () => {
    const sessions = store.for(ana);
    const { session } = await sessions.create();
    const heard = recordChanges(sessions);
    threads.endsAfterCommit = true;
    for (let count = 1; count <= 20; count += 1) {
      // The gaps of the thread before are announced once this one is ready.
      await until(async () =>
        expect((await store.health()).notes).not.toContain('The writing thread is being started.'),
      );
      const before = gap.mock.calls.length;
      const lost = sessions.append({ id: session.id, blocks: [message()] });
      await expect(lost).rejects.toMatchObject({ code: 'unavailable' });
      await until(() => expect(gap.mock.calls.length).toBeGreaterThan(before));
      expect(await allBlocks(sessions, session.id)).toHaveLength(count);
    }
    threads.endsAfterCommit = false;
    expect(await heard.settled()).toEqual([]);
  });

  it('S-72 announces a gap once the writing thread is there again, which saw no commit meanwhile', async () => {
    const [writer] = threads.started;
    await writer?.terminate();
    await until(() => expect(gap.mock.calls.length).toBeGreaterThanOrEqual(2));
  });

  it('S-72 announces a gap when another engine commits to the same file', async () => {
    const other = await database.open();
    for (let count = 1; count <= 3; count += 1) {
      const before = gap.mock.calls.length;
      await other.for(ana).create({ title: `Sessão ${count}` });
      await until(() => expect(gap.mock.calls.length).toBeGreaterThan(before));
      expect((await store.for(ana).list()).sessions).toHaveLength(count);
    }
    await other.close();
  });
});
