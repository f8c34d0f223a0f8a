import { expect } from 'vitest';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { briefingProblem } from '#/lib/domain/filed-briefing.ts';
import { newId } from '#/lib/domain/ids.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { Change } from '#/lib/domain/session.ts';
import { beginRun } from '../../support/answers.ts';
import { precedentEvent, risksEvent, situationEvent, startEvent } from '../../support/briefings.ts';
import { message, messages } from '../../support/factories.ts';
import { write } from './answer-checks.ts';
import type { Context } from './context.ts';
import { allBlocks } from './reading.ts';

/** A fork at the block at a position. */
const forkAt = async (owner: OwnedSessions, id: string, position: number, key = newId()) => {
  const [block] = (await owner.open({ id, after: position - 1, limit: 1 })).blocks;
  return owner.fork({ id, blockId: block?.id ?? '', key });
};

export const forks = ({ rule, owners }: Context): void => {
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
};
