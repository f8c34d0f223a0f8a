import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SessionsDB } from '#/lib/db/sessions.ts';
import { newId } from '#/lib/domain/ids.ts';
import type { NewBlock } from '#/lib/domain/session.ts';
import { beginRun } from '../support/answers.ts';
import { message, newCast } from '../support/factories.ts';
import { postgresDatabase, postgresEngine, withClient } from '../support/postgres-database.ts';
import { allBlocks, refusal } from './suite/reading.ts';

const { ana, bruno } = newCast();

describe('appends that share a transaction on PostgreSQL', () => {
  const engine = postgresEngine();
  let url = '';
  let store: SessionsDB;
  beforeAll(async () => {
    const database = await engine.migrated();
    url = database.settings.DATABASE_URL ?? '';
    store = await database.open();
  });
  afterAll(async () => {
    await store.close();
    await engine.cleanUp();
  });

  const append = (owner: { id: string }, id: string, block: NewBlock, ifVersion?: number) =>
    store.for(owner).append({ id, blocks: [block], ...(ifVersion !== undefined && { ifVersion }) });
  const newSession = async (owner: { id: string }) => (await store.for(owner).create()).session.id;
  const transactionsOf = (session: string) =>
    withClient(url, async (client) => {
      const { rows } = await client.query<{ count: number }>(
        'select count(distinct xmin::text)::integer as count from messages where session_id = $1',
        [session],
      );
      return rows[0]?.count ?? 0;
    });

  it('are far fewer transactions than appends when many come at once', async () => {
    const session = await newSession(ana);
    await Promise.all(Array.from({ length: 200 }, () => append(ana, session, message())));
    expect(await transactionsOf(session)).toBeLessThan(50);
    expect((await allBlocks(store.for(ana), session)).map(({ position }) => position)).toEqual(
      Array.from({ length: 200 }, (_, index) => index + 1),
    );
  });

  it('are far fewer transactions than parts of answers when many come at once', async () => {
    const runs = await Promise.all(Array.from({ length: 60 }, () => beginRun(store.for(ana))));
    const extend = (text: string, start: number) =>
      Promise.all(runs.map(({ id, run }) => store.for(ana).extendAnswer({ id, run, start, text })));
    expect(await extend('Um ', 0)).toEqual(runs.map(() => ({ stop: false, length: 3 })));
    expect(await extend('dois', 3)).toEqual(runs.map(() => ({ stop: false, length: 7 })));
    expect(await extend('dois', 3)).toEqual(runs.map(() => ({ stop: false, length: 7 })));
    const transactions = await withClient(url, async (client) => {
      const text = 'select count(distinct xmin::text)::integer as count from answer_parts';
      return (await client.query<{ count: number }>(text)).rows[0]?.count;
    });
    expect(transactions).toBeLessThan(40);
    for (const { id, blockId } of runs)
      expect(await store.for(ana).readAnswer({ id, blockId })).toMatchObject({ text: 'Um dois' });
  });

  it('fare as well as alone, whoever else is refused beside them', async () => {
    const sessions = await Promise.all([ana, bruno, ana, bruno].map(newSession));
    const [anas = '', brunos = '', trashed = '', stale = ''] = sessions;
    await store.for(ana).trash({ id: trashed });
    const twice = message('Duas vezes');
    const known = message('Há muito');
    await append(ana, anas, known);
    const good = Array.from({ length: 60 }, (_, index) =>
      index % 2 === 0 ? append(ana, anas, message()) : append(bruno, brunos, message()),
    );
    const same = Array.from({ length: 5 }, () => append(ana, anas, twice));
    const again = append(ana, anas, known);
    const refused = [
      append(ana, brunos, message()),
      append(bruno, anas, message()),
      append(ana, newId(), message()),
      append(ana, trashed, message()),
      append(bruno, stale, message(), 7),
      append(ana, anas, message('Outro texto', { id: known.id })),
    ];
    const codes = await Promise.all(refused.map(async (call) => (await refusal(call)).code));
    expect(codes).toEqual(['not_found', 'not_found', 'not_found', 'conflict', 'conflict', 'conflict']);
    await Promise.all(good);
    const answers = await Promise.all(same);
    expect(new Set(answers.map(({ blocks }) => blocks[0]?.position)).size).toBe(1);
    expect((await again).blocks).toMatchObject([
      { id: known.id, position: 1, content: { text: 'Há muito' } },
    ]);
    for (const [owner, id, count] of [
      [ana, anas, 32],
      [bruno, brunos, 30],
    ] as const) {
      const blocks = await allBlocks(store.for(owner), id);
      expect(blocks.map(({ position }) => position)).toEqual(
        Array.from({ length: count }, (_, index) => index + 1),
      );
      expect(await store.for(owner).get({ id })).toMatchObject({ messageCount: count, version: count + 1 });
    }
  });

  it('never wait for each other in two processes', async () => {
    const other = await postgresDatabase(url).open();
    const sessions = await Promise.all(Array.from({ length: 12 }, () => newSession(ana)));
    const stores = [store, other];
    await Promise.all(
      Array.from({ length: 400 }, (_, index) =>
        stores[index % 2]?.for(ana).append({ id: sessions[(index * 7) % 12] ?? '', blocks: [message()] }),
      ),
    );
    const counts = await Promise.all(
      sessions.map(async (id) => (await store.for(ana).get({ id })).messageCount),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(400);
    await other.close();
  });
});
