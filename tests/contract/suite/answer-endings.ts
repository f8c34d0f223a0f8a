import { expect } from 'vitest';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { answerLease } from '#/lib/domain/answer-lease.ts';
import { newId } from '#/lib/domain/ids.ts';
import { limits } from '#/lib/domain/limits.ts';
import { beginRun, doneEnding, someModel } from '../../support/answers.ts';
import { knownDeparture, letsLeave } from '../../support/departures.ts';
import { newCast } from '../../support/factories.ts';
import { conflict, contentOf, named, write } from './answer-checks.ts';
import type { Context } from './context.ts';

interface Later {
  /** The owner in this process. */
  now: OwnedSessions;
  overdue: () => Promise<{ owner: string; session: string }[]>;
  owner: string;
}

/** How runs end, and what begins after one. */
export const answerEndings = ({ rule, owners, database, store }: Context): void => {
  /** The same owner in a process whose clock is past every lease of this one. */
  const later = async <T>(use: (owner: OwnedSessions, engine: Later) => Promise<T>): Promise<T> => {
    const { ana } = newCast();
    const after = await database().open({ clockOffsetMs: answerLease + 60_000 });
    try {
      return await use(after.for(ana), {
        now: store().for(ana),
        overdue: () => after.overdueAnswers(),
        owner: ana.id,
      });
    } finally {
      await after.close();
    }
  };

  rule('R-06', 'refuses an end for which the block has no room, and keeps the run and its text', async () => {
    const { ana } = owners();
    const text = '—'.repeat(limits.answerText);
    const begun = await beginRun(ana, text);
    const mark = { start: 0, end: 1, kind: 'statute', target: null, standing: 'found' } as const;
    const marks = Array.from({ length: 500 }, () => ({ ...mark, name: 'x'.repeat(200) }));
    await expect(ana.endAnswer({ ...named(begun), ...doneEnding, marks })).rejects.toMatchObject({
      code: 'too_large',
      details: { limit: 'content', max: limits.content },
    });
    const { id, blockId } = begun;
    expect(await ana.readAnswer({ id, blockId, after: text.length - 1 })).toMatchObject({
      state: 'writing',
      text: '—',
    });
    await ana.endAnswer({ ...named(begun), ...doneEnding });
    expect(await contentOf(ana, begun)).toMatchObject({ state: 'done', text });
  });

  rule('R-07', 'asks the run to stop, and leaves an answer that is not being written', async () => {
    const { ana } = owners();
    const begun = await beginRun(ana, 'A recusa');
    const { id, run, blockId } = begun;
    const told: string[] = [];
    const unwatch = ana.watch(({ kind }) => told.push(kind));
    await ana.stopAnswer({ id, blockId });
    unwatch();
    expect(told).toEqual(['answer']);
    expect(await ana.extendAnswer({ id, run, start: 8, text: '' })).toEqual({ stop: true, length: 8 });
    await ana.endAnswer({ ...named(begun), ...doneEnding, state: 'stopped' });
    const { session } = await ana.open({ id });
    await ana.stopAnswer({ id, blockId });
    expect((await ana.open({ id })).session).toEqual(session);
    expect(await contentOf(ana, begun)).toMatchObject({ state: 'stopped', text: 'A recusa' });
  });

  rule('R-07', 'stops at once what nobody writes any more', async () => {
    await later(async (owner, { now }) => {
      const begun = await beginRun(now, 'A recusa');
      const stopped = await owner.stopAnswer({ id: begun.id, blockId: begun.blockId });
      expect(stopped.blocks[0]?.content).toMatchObject({ state: 'stopped', text: 'A recusa' });
    });
  });

  rule('R-08', 'ends as interrupted what a process left behind, and nothing else', async () => {
    await later(async (owner, { now, overdue, owner: id }) => {
      const begun = await beginRun(now, 'A recusa');
      const alive = await beginRun(owner, 'Ainda');
      const own = (await overdue()).filter((each) => each.owner === id);
      expect(own).toEqual([{ owner: id, session: begun.id }]);
      expect(await owner.settleAnswer({ id: alive.id })).toEqual({ interrupted: false });
      expect(await owner.settleAnswer({ id: begun.id })).toEqual({ interrupted: true });
      expect(await owner.settleAnswer({ id: begun.id })).toEqual({ interrupted: false });
      expect(await contentOf(owner, begun)).toMatchObject({ state: 'interrupted', text: 'A recusa' });
      expect((await overdue()).filter((each) => each.owner === id)).toEqual([]);
    });
  });

  rule('R-08', 'ends what a process left behind whose clock was ahead', async () => {
    await later(async (owner, { now, overdue, owner: id }) => {
      const begun = await beginRun(owner, 'A recusa');
      expect((await overdue()).filter((each) => each.owner === id)).toEqual([]);
      const own = (await store().overdueAnswers()).filter((each) => each.owner === id);
      expect(own).toEqual([{ owner: id, session: begun.id }]);
      expect(await now.settleAnswer({ id: begun.id })).toEqual({ interrupted: true });
      expect(await contentOf(now, begun)).toMatchObject({ state: 'interrupted', text: 'A recusa' });
    });
  });

  rule('R-08', 'lets a new run take the place of one that is over', async () => {
    await later(async (owner, { now }) => {
      const begun = await beginRun(now, 'A recusa');
      const { id, question } = begun;
      const next = { id, blockId: newId(), run: newId(), author: someModel };
      await owner.beginAnswer({ ...next, mode: { kind: 'new', question } });
      expect(await contentOf(owner, begun)).toMatchObject({ state: 'interrupted', text: 'A recusa' });
      await expect(now.extendAnswer({ id, run: begun.run, start: 8, text: ' é' })).rejects.toEqual(
        conflict('answer_over'),
      );
    });
  });

  rule('R-09', 'keeps the former text of an answer that is asked for again', async () => {
    const { ana } = owners();
    const begun = await beginRun(ana, 'Primeira.');
    await ana.endAnswer({ ...named(begun), ...doneEnding });
    const second = { ...begun, run: newId() };
    await ana.beginAnswer({ ...named(second), author: someModel, mode: { kind: 'again' } });
    await write(ana, second, ['Segunda.']);
    expect(await ana.readAnswer({ id: begun.id, blockId: begun.blockId })).toMatchObject({
      text: 'Segunda.',
    });
    await ana.endAnswer({ ...named(second), ...doneEnding });
    expect(await contentOf(ana, begun)).toMatchObject({
      text: 'Segunda.',
      former: [{ text: 'Primeira.', state: 'done', author: someModel }],
    });
  });

  rule('R-09', 'goes on from the text that is there', async () => {
    const { ana } = owners();
    const begun = await beginRun(ana, 'A recusa');
    await ana.endAnswer({ ...named(begun), ...doneEnding, state: 'stopped' });
    const rest = { ...begun, run: newId() };
    await ana.beginAnswer({ ...named(rest), author: someModel, mode: { kind: 'continue' } });
    await write(ana, rest, [' é', ' abusiva.'], 8);
    const { id, blockId } = begun;
    expect(await ana.readAnswer({ id, blockId, after: 2 })).toMatchObject({ text: 'recusa é abusiva.' });
    await ana.endAnswer({ ...named(rest), ...doneEnding });
    expect(await contentOf(ana, begun)).toMatchObject({ text: 'A recusa é abusiva.', former: [] });
  });

  rule('R-09', 'refuses to write anew where the former texts have no room', async () => {
    const { ana } = owners();
    const begun = await beginRun(ana, 'x'.repeat(limits.answerText));
    await ana.endAnswer({ ...named(begun), ...doneEnding });
    const again = async () => {
      const next = { ...begun, run: newId() };
      await ana.beginAnswer({ ...named(next), author: someModel, mode: { kind: 'again' } });
      await write(ana, next, ['x'.repeat(limits.answerText)]);
      await ana.endAnswer({ ...named(next), ...doneEnding });
    };
    await again();
    await again();
    await expect(again()).rejects.toMatchObject({ code: 'limit', details: { limit: 'formerAnswers' } });
    expect((await contentOf(ana, begun)).former).toHaveLength(2);
  });

  rule('R-10', 'lets nobody change or remove an answer that is being written', async () => {
    const { ana } = owners();
    const begun = await beginRun(ana, 'A recusa');
    const { blocks } = await ana.open({ id: begun.id });
    const seen = { id: begun.id, blockId: begun.blockId, blockVersion: blocks.at(-1)?.version ?? 0 };
    await expect(ana.remove(seen)).rejects.toEqual(conflict('answering'));
    const content = { ...blocks.at(-1)?.content, text: 'Outra' };
    await expect(ana.revise({ ...seen, content })).rejects.toEqual(conflict('answering'));
    expect(await ana.readAnswer({ id: begun.id, blockId: begun.blockId })).toMatchObject({
      text: 'A recusa',
    });
  });

  rule('R-10', 'goes on to its end in the trash, and goes with the session', async () => {
    const { ana } = owners();
    const begun = await beginRun(ana, 'A recusa');
    const lost = await beginRun(ana, 'Outra');
    await ana.setDiscretion({ id: begun.id, ...letsLeave });
    for (const { id } of [begun, lost]) await ana.trash({ id });
    await ana.numberStandIns({ id: begun.id, keys: ['cpf 000000000000000000000001'] });
    const departure = { ...knownDeparture, id: newId() };
    expect(await ana.recordDeparture({ id: begun.id, departure })).toMatchObject({ sessionId: begun.id });
    await write(ana, begun, [' é abusiva.'], 8);
    await ana.endAnswer({ ...named(begun), ...doneEnding });
    expect(await contentOf(ana, begun)).toMatchObject({ state: 'done', text: 'A recusa é abusiva.' });
    await ana.purge({ id: lost.id });
    await expect(
      ana.extendAnswer({ id: lost.id, run: lost.run, start: 5, text: ' parte' }),
    ).rejects.toMatchObject({ code: 'not_found' });
  });
};
