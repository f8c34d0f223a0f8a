import { expect } from 'vitest';
import type { Block } from '#/lib/domain/session.ts';
import { appendUntilKilled } from '../../support/append-until-killed.ts';
import { message, messages } from '../../support/factories.ts';
import type { Context } from './context.ts';
import { allBlocks, everything, expectRefusal, refusal } from './reading.ts';

const ana = { id: 'ana' };

export const engineRules = ({ rule, engine }: Context): void => {
  rule('S-90', 'refuses a database from a newer version and leaves it untouched', async () => {
    const database = await engine.migrated();
    const store = await database.open();
    await store.for(ana).create({ blocks: messages(2) });
    await store.close();
    await database.makeNewer();
    const before = await database.fingerprint();
    await expect(database.open()).rejects.toThrow(/newer/i);
    expect(await database.fingerprint()).toBe(before);
  });

  rule('S-91', 'begins again cleanly wherever a migration was killed', async () => {
    const reference = await (await engine.migrated()).schema();
    let killed = true;
    // The step grows, so that few steps cover even a long list of migrations.
    for (let statement = 1, stride = 1; killed; statement += stride++) {
      const database = await engine.empty();
      killed = await database.migrateKilledAt(statement);
      const store = await database.open();
      await store.for(ana).create({ blocks: messages(1) });
      await store.close();
      expect(await database.schema(), `killed at statement ${statement}`).toBe(reference);
    }
  });

  rule('S-91', 'changes nothing when the migrations run again', async () => {
    const database = await engine.migrated();
    const first = await database.open();
    await first.for(ana).create({ blocks: messages(1) });
    await first.close();
    const before = await database.fingerprint();
    await (await database.open()).close();
    expect(await database.fingerprint()).toBe(before);
  });

  rule('S-92', 'keeps what was acknowledged when the engine is closed and opened again', async () => {
    const database = await engine.migrated();
    let store = await database.open();
    const { session } = await store.for(ana).create({ title: 'Consulta', blocks: messages(3) });
    await store.for(ana).pin({ id: session.id, pinned: true });
    const before = await everything(store.for(ana));
    await store.close();
    store = await database.open();
    expect(await everything(store.for(ana))).toEqual(before);
    await store.close();
  });

  rule('S-92', 'keeps what was acknowledged when its process is killed', async () => {
    const database = await engine.migrated();
    for (const count of [1, 50, 200]) {
      const { session, acknowledged } = await appendUntilKilled(database.settings, ana.id, count);
      const store = await database.open();
      const blocks = await allBlocks(store.for(ana), session);
      const stored = await store.for(ana).get({ id: session });
      await store.close();
      expect(acknowledged.length).toBeGreaterThanOrEqual(count);
      const ids = new Set(blocks.map(({ id }) => id));
      expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
      expect(blocks.map(({ position }) => position)).toEqual(blocks.map((_, index) => index + 1));
      expect(stored).toMatchObject({ messageCount: blocks.length, lastPosition: blocks.length });
    }
  });

  rule('S-93', 'refuses calls past its bound and answers the ones it has taken', async () => {
    const database = await engine.migrated();
    const store = await database.open({ maxQueue: 16 });
    const owner = store.for(ana);
    const { session } = await owner.create();
    const { id } = session;
    const appends = await Promise.allSettled(
      messages(200).map((block) => owner.append({ id, blocks: [block] })),
    );
    const taken = appends
      .filter((answer) => answer.status === 'fulfilled')
      .flatMap(({ value }) => value.blocks);
    const refused = appends.filter((answer) => answer.status === 'rejected');
    expect(taken.length).toBeGreaterThanOrEqual(16);
    expect(refused.length).toBeGreaterThan(0);
    for (const { reason } of refused) {
      expect(reason).toMatchObject({ code: 'overloaded', details: { retryAfter: expect.any(Number) } });
    }
    const byPosition = (a: Block, b: Block) => a.position - b.position;
    expect(await allBlocks(owner, id)).toEqual(taken.sort(byPosition));
    const reads = await Promise.allSettled(Array.from({ length: 400 }, () => owner.get({ id })));
    expect(new Set(reads.map(({ status }) => status))).toEqual(new Set(['fulfilled', 'rejected']));
    expect((await owner.append({ id, blocks: [message()] })).blocks).toHaveLength(1);
    await store.close();
  });

  rule('S-94', 'answers what it has taken, then refuses every call', async () => {
    const database = await engine.migrated();
    const store = await database.open();
    const owner = store.for(ana);
    const { session } = await owner.create();
    const { id } = session;
    const taken = messages(20).map((block) => owner.append({ id, blocks: [block] }));
    await store.close();
    expect((await Promise.all(taken)).flatMap(({ blocks }) => blocks)).toHaveLength(20);
    const refused = [
      owner.create(),
      owner.list(),
      owner.open({ id }),
      owner.append({ id, blocks: [message()] }),
    ];
    await Promise.all(refused.map((call) => expectRefusal(call, 'unavailable')));
    expect((await refusal(owner.get({ id }))).details).toMatchObject({ retryAfter: expect.any(Number) });
    await store.close();
  });

  rule('S-95', 'settles every call, also of those made around its close', async () => {
    const database = await engine.migrated();
    const store = await database.open();
    const owner = store.for(ana);
    const { session } = await owner.create();
    const { id } = session;
    const calls = messages(20).flatMap((block) => [
      owner.append({ id, blocks: [block] }),
      owner.open({ id }),
    ]);
    const closed = store.close();
    calls.push(owner.open({ id }), owner.append({ id, blocks: [message()] }));
    const outcomes = await Promise.allSettled(calls);
    await closed;
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'unavailable' });
    }
    expect(outcomes.slice(-2).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
};
