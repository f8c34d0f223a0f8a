import { expect } from 'vitest';
import type { AnswerContent } from '#/blocks/answer/definition.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { answerLease } from '#/lib/domain/answer-lease.ts';
import { newId } from '#/lib/domain/ids.ts';
import { limits } from '#/lib/domain/limits.ts';
import { type BegunRun, beginRun, doneEnding, someModel } from '../../support/answers.ts';
import { message, newCast } from '../../support/factories.ts';
import type { Context } from './context.ts';

const contentOf = async (owner: OwnedSessions, { id, blockId }: BegunRun): Promise<AnswerContent> => {
  const { blocks } = await owner.open({ id });
  return blocks.find((block) => block.id === blockId)?.content as AnswerContent;
};

/** Sends parts one after another from a place on; gives the place after the last. */
const write = async (owner: OwnedSessions, { id, run }: BegunRun, parts: string[], from = 0) => {
  let start = from;
  for (const text of parts) ({ length: start } = await owner.extendAnswer({ id, run, start, text }));
  return start;
};

const conflict = (field: string) =>
  expect.objectContaining({ code: 'conflict', details: expect.objectContaining({ field }) });

export const answers = ({ rule, owners, database, store }: Context): void => {
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

  rule('R-01', 'puts an answer at the end, and takes no other while its run is alive', async () => {
    const { ana } = owners();
    const begun = await beginRun(ana);
    const { blocks } = await ana.open({ id: begun.id });
    expect(blocks.at(-1)).toMatchObject({
      id: begun.blockId,
      role: 'assistant',
      type: 'answer',
      content: { state: 'writing', text: '', question: begun.question, author: someModel },
    });
    const other = { id: begun.id, blockId: newId(), run: newId(), author: someModel };
    await expect(
      ana.beginAnswer({ ...other, mode: { kind: 'new', question: begun.question } }),
    ).rejects.toEqual(conflict('answering'));
    await ana.endAnswer({ ...named(begun), ...doneEnding });
    await ana.beginAnswer({ ...other, mode: { kind: 'new', question: begun.question } });
    expect((await ana.open({ id: begun.id })).blocks).toHaveLength(3);
  });

  rule('R-01', 'answers only a message of the session', async () => {
    const { ana, bruno } = owners();
    const begun = await beginRun(ana);
    const { session } = await ana.create({ blocks: [message()] });
    const answer = { id: session.id, blockId: newId(), run: newId(), author: someModel };
    for (const question of [begun.question, newId()]) {
      await expect(ana.beginAnswer({ ...answer, mode: { kind: 'new', question } })).rejects.toMatchObject({
        code: 'not_found',
      });
    }
    const { id, blockId } = begun;
    await expect(bruno.readAnswer({ id, blockId })).rejects.toMatchObject({ code: 'not_found' });
    await expect(bruno.stopAnswer({ id, blockId })).rejects.toMatchObject({ code: 'not_found' });
  });

  rule('R-02', 'begins a run once, also when it has ended meanwhile', async () => {
    const { ana } = owners();
    const begun = await beginRun(ana, 'Sim.');
    const again = () =>
      ana.beginAnswer({
        ...named(begun),
        author: someModel,
        mode: { kind: 'new', question: begun.question },
      });
    expect((await again()).blocks[0]).toMatchObject({ content: { state: 'writing' } });
    await ana.endAnswer({ ...named(begun), ...doneEnding });
    expect((await again()).blocks[0]).toMatchObject({ content: { state: 'done', text: 'Sim.' } });
    expect((await ana.open({ id: begun.id })).blocks).toHaveLength(2);
  });

  rule('R-03', 'takes each part once, at the place where the text ends', async () => {
    const { ana } = owners();
    const begun = await beginRun(ana);
    const { id, run } = begun;
    await write(ana, begun, ['É ', 'possível ']);
    const repeated = { id, run, start: 2, text: 'possível ' };
    expect(await ana.extendAnswer(repeated)).toEqual({ stop: false, length: 11 });
    for (const wrong of [
      { ...repeated, text: 'possivel ' },
      { ...repeated, start: 3 },
      { ...repeated, start: 0 },
      { ...repeated, start: 12 },
      { ...repeated, start: 11, run: newId() },
    ]) {
      await expect(ana.extendAnswer(wrong)).rejects.toEqual(conflict('answer_over'));
    }
    expect(await ana.readAnswer({ id, blockId: begun.blockId })).toMatchObject({ text: 'É possível ' });
    await ana.endAnswer({ ...named(begun), ...doneEnding });
    await expect(ana.extendAnswer({ id, run, start: 11, text: '!' })).rejects.toEqual(
      conflict('answer_over'),
    );
  });

  rule('R-03', 'holds the length of an answer', async () => {
    const { ana } = owners();
    const begun = await beginRun(ana, 'x'.repeat(limits.answerText - 1));
    const { id, run } = begun;
    const start = limits.answerText - 1;
    await expect(ana.extendAnswer({ id, run, start, text: 'yz' })).rejects.toMatchObject({
      code: 'limit',
      details: { limit: 'answerText' },
    });
    expect(await ana.extendAnswer({ id, run, start, text: 'y' })).toMatchObject({
      length: limits.answerText,
    });
  });

  rule('R-04', 'tells of each part, and leaves the version of the session', async () => {
    const { ana } = owners();
    const begun = await beginRun(ana);
    const { session } = await ana.open({ id: begun.id });
    const told: unknown[] = [];
    const stop = ana.watch((change) => told.push(change));
    await write(ana, begun, ['um', '', ' dois']);
    stop();
    const change = { kind: 'answer', sessionId: begun.id, version: session.version };
    expect(told).toEqual([change, change]);
    expect((await ana.open({ id: begun.id })).session).toEqual(session);
  });

  rule('R-05', 'gives the text from any place, while it is written and afterwards', async () => {
    const { ana } = owners();
    const begun = await beginRun(ana);
    const parts = ['A ', 'recusa 🩺 ', '', 'é ', 'abusiva.'];
    const whole = parts.join('');
    await write(ana, begun, parts);
    const { id, blockId } = begun;
    const places = Array.from({ length: whole.length + 2 }, (_, place) => place);
    const texts = () =>
      Promise.all(places.map(async (after) => (await ana.readAnswer({ id, blockId, after })).text));
    const expected = places.map((place) => whole.slice(place));
    expect(await texts()).toEqual(expected);
    await ana.endAnswer({ ...named(begun), ...doneEnding });
    expect(await texts()).toEqual(expected);
    expect(await ana.readAnswer({ id, blockId })).toMatchObject({
      state: 'done',
      run: begun.run,
      more: false,
    });
  });

  rule('R-05', 'gives a text of very many parts in several reads', async () => {
    const { ana } = owners();
    const begun = await beginRun(ana);
    const parts = Array.from({ length: 210 }, (_, index) => `${index} `);
    await write(ana, begun, parts);
    const { id, blockId } = begun;
    const head = await ana.readAnswer({ id, blockId });
    expect(head.more).toBe(true);
    const rest = await ana.readAnswer({ id, blockId, after: head.text.length });
    expect(rest.more).toBe(false);
    expect(head.text + rest.text).toBe(parts.join(''));
    await ana.endAnswer({ ...named(begun), ...doneEnding });
    expect((await contentOf(ana, begun)).text).toBe(parts.join(''));
  });

  rule('R-06', 'makes the text of the run the block’s, once', async () => {
    const { ana } = owners();
    const begun = await beginRun(ana, 'A recusa é abusiva.');
    const mark = { start: 2, end: 8, kind: 'quotation', target: null, standing: 'unchecked' } as const;
    const ending = { ...doneEnding, tokens: { input: 812, output: 7 }, marks: [mark] };
    const ended = await ana.endAnswer({ ...named(begun), ...ending });
    expect(ended.blocks[0]?.content).toMatchObject({ ...ending, text: 'A recusa é abusiva.' });
    expect(ended.blocks[0]?.content.endedAt).not.toBeNull();
    expect(
      await ana.endAnswer({ ...named(begun), ...doneEnding, state: 'failed', failure: 'silent' }),
    ).toEqual(ended);
    await expect(ana.endAnswer({ ...named(begun), run: newId(), ...doneEnding })).rejects.toEqual(
      conflict('answer_over'),
    );
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
    for (const { id } of [begun, lost]) await ana.trash({ id });
    await write(ana, begun, [' é abusiva.'], 8);
    await ana.endAnswer({ ...named(begun), ...doneEnding });
    expect(await contentOf(ana, begun)).toMatchObject({ state: 'done', text: 'A recusa é abusiva.' });
    await ana.purge({ id: lost.id });
    await expect(
      ana.extendAnswer({ id: lost.id, run: lost.run, start: 5, text: ' parte' }),
    ).rejects.toMatchObject({ code: 'not_found' });
  });
};

interface Later {
  /** The owner in this process. */
  now: OwnedSessions;
  overdue: () => Promise<{ owner: string; session: string }[]>;
  owner: string;
}

const named = ({ id, blockId, run }: BegunRun) => ({ id, blockId, run });
