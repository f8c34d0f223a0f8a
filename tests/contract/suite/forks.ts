import { expect } from 'vitest';
import { indexAll } from '#/lib/db/index-all.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { briefingProblem } from '#/lib/domain/filed-briefing.ts';
import { newId } from '#/lib/domain/ids.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { Change } from '#/lib/domain/session.ts';
import { beginRun } from '../../support/answers.ts';
import { precedentEvent, risksEvent, situationEvent, startEvent } from '../../support/briefings.ts';
import { message, messages, newCast } from '../../support/factories.ts';
import { write } from './answer-checks.ts';
import type { Context } from './context.ts';
import { allBlocks } from './reading.ts';

const blockAt = async (owner: OwnedSessions, id: string, position: number): Promise<string> =>
  (await owner.open({ id, after: position - 1, limit: 1 })).blocks[0]?.id ?? '';

/** A fork at the block at a position, copied to its end. */
const forkAt = async (owner: OwnedSessions, id: string, position: number, key = newId()) => {
  const input = { id, blockId: await blockAt(owner, id, position), key };
  for (;;) {
    const opened = await owner.fork(input);
    if (opened.blocks.length > 0) return opened;
  }
};

/** A session of more blocks than one step copies. */
const long = async (owner: OwnedSessions): Promise<string> => {
  const { session } = await owner.create({ title: 'Longa' });
  for (let count = 0; count < 600; count += limits.blocksPerAppend)
    await owner.append({ id: session.id, blocks: messages(limits.blocksPerAppend) });
  return session.id;
};

export const forks = ({ rule, owners, store, search }: Context): void => {
  rule('R-30', 'copies the blocks up to one, as they are, and says where they come from', async () => {
    const { ana, bruno } = owners();
    const { session, blocks } = await ana.create({ title: 'Recusa', blocks: messages(4) });
    const [, second, third] = blocks;
    const seen = { id: session.id, blockId: second?.id ?? '', blockVersion: second?.version ?? 0 };
    await ana.remove(seen);
    const before = await ana.open({ id: session.id });
    const key = newId();
    const forked = await ana.fork({ id: session.id, blockId: third?.id ?? '', key });
    const content = { session: session.id, title: 'Recusa', block: third?.id, position: 3 };
    expect(forked.blocks).toMatchObject([{ id: key, type: 'origin', role: 'system', position: 4, content }]);
    expect(forked.session).toMatchObject({
      title: 'Recusa',
      shelf: 'active',
      messageCount: 3,
      lastPosition: 4,
    });
    const taken = (await allBlocks(ana, forked.session.id)).slice(0, 3);
    expect(taken).toEqual(
      before.blocks.slice(0, 3).map((block) => ({ ...block, sessionId: forked.session.id })),
    );
    expect(await ana.open({ id: session.id })).toEqual(before);
    await ana.append({ id: forked.session.id, blocks: [message('Só na bifurcação')] });
    expect(await ana.open({ id: session.id })).toEqual(before);
    await expect(bruno.get({ id: forked.session.id })).rejects.toMatchObject({ code: 'not_found' });
  });

  rule('R-30', 'outlives the session that it comes from', async () => {
    const { ana } = owners();
    const { session } = await ana.create({ blocks: messages(3) });
    const forked = await forkAt(ana, session.id, 3);
    await ana.trash({ id: session.id });
    await ana.purge({ id: session.id });
    expect(await allBlocks(ana, forked.session.id)).toHaveLength(4);
    await ana.trash({ id: forked.session.id });
    await ana.purge({ id: forked.session.id });
    await expect(ana.get({ id: forked.session.id })).rejects.toMatchObject({ code: 'not_found' });
  });

  rule('R-31', 'is the same fork with the same key, and refuses one that made another session', async () => {
    const { ana, bruno } = owners();
    const { session } = await ana.create({ blocks: messages(2) });
    const key = newId();
    const forked = await forkAt(ana, session.id, 2, key);
    expect(await forkAt(ana, session.id, 2, key)).toEqual(forked);
    await expect(forkAt(ana, session.id, 1, key)).rejects.toMatchObject({ code: 'conflict' });
    const created = newId();
    await ana.create({ key: created });
    await expect(forkAt(ana, session.id, 2, created)).rejects.toMatchObject({ code: 'conflict' });
    const other = await bruno.create({ blocks: messages(1) });
    expect((await forkAt(bruno, other.session.id, 1, key)).session.id).not.toBe(forked.session.id);
  });

  rule('R-32', 'takes the briefing as far as its blocks go', async () => {
    const { ana } = owners();
    const { session } = await ana.create({ blocks: [message()] });
    const { id } = session;
    await ana.brief({ id, event: startEvent() });
    await ana.brief({ id, event: situationEvent() });
    const first = await ana.brief({ id, event: precedentEvent() });
    const { session: last } = await ana.brief({ id, event: risksEvent() });
    const stateAt = async (position: number) => {
      const { session: forked } = await forkAt(ana, id, position);
      const { state } = await ana.briefing({ id: forked.id });
      expect(briefingProblem(state, await allBlocks(ana, forked.id))).toBeUndefined();
      return state;
    };
    const whole = (await ana.briefing({ id })).state;
    expect(await stateAt(last.lastPosition)).toEqual(whole);
    expect(await stateAt(first.session.lastPosition)).toEqual(first.state);
    expect(await stateAt(first.session.lastPosition - 1)).toMatchObject({ phase: 2, precedents: [] });
    expect(await stateAt(1)).toMatchObject({ phase: 0, blocks: {}, situation: null });
    expect(await stateAt(2)).toMatchObject({ phase: 0, blocks: {}, situation: null });
  });

  rule('R-33', 'interrupts the copy of an answer that is being written, which goes on itself', async () => {
    const { ana } = owners();
    const begun = await beginRun(ana, 'É ');
    const forked = await ana.fork({ id: begun.id, blockId: begun.blockId, key: newId() });
    const [, copy] = await allBlocks(ana, forked.session.id);
    expect(copy).toMatchObject({
      id: begun.blockId,
      content: { state: 'interrupted', text: 'É ', run: null },
    });
    await write(ana, begun, ['possível.'], 2);
    expect(await ana.readAnswer({ id: begun.id, blockId: begun.blockId })).toMatchObject({
      state: 'writing',
      text: 'É possível.',
    });
    expect((await ana.readAnswer({ id: forked.session.id, blockId: begun.blockId })).text).toBe('É ');
  });

  rule(
    'R-34',
    'keeps what may leave the session, without the agreement to a host and without stand-ins',
    async () => {
      const { ana } = owners();
      const { session } = await ana.create({ blocks: messages(1) });
      const setting = {
        discretion: 'clear',
        answering: false,
        model: null,
        agreed: 'modelos.example',
      } as const;
      await ana.setDiscretion({ id: session.id, ...setting });
      await ana.numberStandIns({ id: session.id, keys: ['cpf 000000000000000000000001'] });
      const { session: forked } = await forkAt(ana, session.id, 1);
      expect(await ana.getDiscretion({ id: forked.id })).toEqual({ ...setting, agreed: null });
      expect(await ana.getStandIns({ id: forked.id })).toEqual({ keys: [] });
    },
  );

  rule('R-35', 'refuses what cannot be forked, and stores nothing of it', async () => {
    const { ana, bruno } = owners();
    const { session, blocks } = await ana.create({ blocks: messages(2) });
    const [first, second] = blocks;
    const at = (blockId = '') => ({ id: session.id, blockId, key: newId() });
    await ana.remove({ id: session.id, blockId: first?.id ?? '', blockVersion: first?.version ?? 0 });
    for (const owner of [ana, bruno]) {
      for (const call of [at(newId()), at(first?.id)])
        await expect(owner.fork(call)).rejects.toMatchObject({ code: 'not_found' });
    }
    await expect(bruno.fork(at(second?.id))).rejects.toMatchObject({ code: 'not_found' });
    await ana.trash({ id: session.id });
    await expect(ana.fork(at(second?.id))).rejects.toMatchObject({ code: 'conflict' });
    expect((await ana.list()).sessions).toEqual([]);
    expect((await bruno.list()).sessions).toEqual([]);
  });

  rule('R-35', 'leaves room for the block that says where the others come from', async () => {
    const { ana } = owners();
    const { session } = await ana.create({});
    const { id } = session;
    for (let count = 0; count < limits.blocksPerSession; count += limits.blocksPerAppend)
      await ana.append({ id, blocks: messages(limits.blocksPerAppend) });
    await expect(forkAt(ana, id, limits.blocksPerSession)).rejects.toMatchObject({
      code: 'limit',
      details: { limit: 'blocksPerSession' },
    });
    const forked = await forkAt(ana, id, limits.blocksPerSession - 1);
    expect(forked.session).toMatchObject({ lastPosition: limits.blocksPerSession });
  });

  rule('R-37', 'is copied step by step, in the trash until it is whole, and announced then', async () => {
    const { ana } = owners();
    const id = await long(ana);
    const [key, blockId] = [newId(), await blockAt(ana, id, 600)];
    const heard: Change[] = [];
    const stop = ana.watch((change) => heard.push(change));
    const begun = await ana.fork({ id, blockId, key });
    expect(begun).toMatchObject({ blocks: [], session: { shelf: 'trash', phase: 0 } });
    expect(begun.session.lastPosition).toBeLessThan(600);
    expect(begun.session.messageCount).toBe(begun.session.lastPosition);
    await ana.append({ id, blocks: messages(1) });
    const whole = await forkAt(ana, id, 600, key);
    expect(whole.session).toMatchObject({ shelf: 'active', title: 'Longa', lastPosition: 601 });
    expect(whole.session).toMatchObject({ messageCount: 601, deletedAt: null });
    const taken = (await allBlocks(ana, whole.session.id)).slice(0, 600);
    const given = (await allBlocks(ana, id)).slice(0, 600);
    expect(taken).toEqual(given.map((block) => ({ ...block, sessionId: whole.session.id })));
    await expect.poll(() => heard.filter(({ kind }) => kind === 'created')).toHaveLength(1);
    stop();
  });

  rule('R-37', 'takes a few large blocks in a step', async () => {
    const { ana } = owners();
    const { session } = await ana.create({
      blocks: Array.from({ length: 8 }, () => message('x'.repeat(200_000))),
    });
    const blockId = await blockAt(ana, session.id, 8);
    const { session: begun } = await ana.fork({ id: session.id, blockId, key: newId() });
    expect(begun.lastPosition).toBe(5);
  });

  rule('R-38', 'is refused where its blocks changed meanwhile, or its key began another fork', async () => {
    const { ana } = owners();
    const id = await long(ana);
    const [key, blockId] = [newId(), await blockAt(ana, id, 600)];
    const begun = await ana.fork({ id, blockId, key });
    const other = { id, blockId: await blockAt(ana, id, 599), key };
    await expect(ana.fork(other)).rejects.toMatchObject({
      code: 'conflict',
      message: 'This key made another session.',
    });
    const [block] = (await ana.open({ id, after: 2, limit: 1 })).blocks;
    const seen = { id, blockId: block?.id ?? '', blockVersion: block?.version ?? 0 };
    await ana.remove(seen);
    await expect(ana.fork({ id, blockId, key })).rejects.toMatchObject({
      code: 'conflict',
      details: { field: 'origin' },
    });
    await ana.purge({ id: begun.session.id });
    expect((await forkAt(ana, id, 600, key)).session).toMatchObject({ lastPosition: 601, messageCount: 600 });
  });

  rule('R-39', 'has a bound in bytes', async () => {
    const { ana } = owners();
    const { session } = await ana.create({});
    const { id } = session;
    const text = 'x'.repeat(limits.content - 100);
    const most = limits.forkBytes / limits.content;
    for (let count = 0; count < most; count += 64)
      await ana.append({ id, blocks: Array.from({ length: 64 }, () => message(text)) });
    const [last] = (await ana.append({ id, blocks: [message(text)] })).blocks;
    await expect(ana.fork({ id, blockId: last?.id ?? '', key: newId() })).rejects.toMatchObject({
      code: 'limit',
      details: { limit: 'forkBytes', max: limits.forkBytes },
    });
    expect((await ana.fork({ id, blockId: await blockAt(ana, id, most), key: newId() })).blocks).toEqual([]);
  });

  rule('R-36', 'is announced once as a new session, to its owner', async () => {
    const { ana, bruno } = owners();
    const { session } = await ana.create({ blocks: messages(1) });
    const heard: Change[] = [];
    const strangers: Change[] = [];
    const stop = [ana.watch((change) => heard.push(change)), bruno.watch((change) => strangers.push(change))];
    const key = newId();
    const forked = await forkAt(ana, session.id, 1, key);
    await forkAt(ana, session.id, 1, key);
    await expect.poll(() => heard.length).toBeGreaterThan(0);
    for (const each of stop) each();
    const { id, version } = forked.session;
    expect(heard).toEqual([{ kind: 'created', sessionId: id, version }]);
    expect(strangers).toEqual([]);
  });

  rule('Q-20', 'finds every block of a fork whose first part was there when all was indexed', async () => {
    const { ana: person } = newCast();
    const [ana, own] = [store().for(person), search().for(person)];
    const { session } = await ana.create({ title: 'Longa' });
    const blocks = Array.from({ length: 600 }, (_, index) => message(`Cláusula c${index + 1}q`));
    for (let from = 0; from < blocks.length; from += limits.blocksPerAppend)
      await ana.append({ id: session.id, blocks: blocks.slice(from, from + limits.blocksPerAppend) });
    const input = { id: session.id, blockId: blocks[599]?.id ?? '', key: newId() };
    let forked = await ana.fork(input);
    expect(forked.blocks).toEqual([]);
    await own.indexSessions({ sessions: [forked.session.id], milliseconds: 1_000 });
    await indexAll(own);
    while (forked.blocks.length === 0) forked = await ana.fork(input);
    await indexAll(own);
    const found = await own.searchSessions({ query: 'c550q' });
    expect(found.hits.map((hit) => hit.session.id).sort()).toEqual([session.id, forked.session.id].sort());
    expect(found.complete).toBe(true);
  });
};
