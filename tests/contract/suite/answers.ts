import { expect } from 'vitest';
import { newId } from '#/lib/domain/ids.ts';
import { limits } from '#/lib/domain/limits.ts';
import { beginRun, doneEnding, someModel } from '../../support/answers.ts';
import { startEvent } from '../../support/briefings.ts';
import { message, newCast } from '../../support/factories.ts';
import { conflict, contentOf, named, write } from './answer-checks.ts';
import type { Context } from './context.ts';

export const answers = ({ rule, owners, database, store }: Context): void => {
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

  rule('R-01', 'answers only a message of the user or a card of the session', async () => {
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
    await ana.endAnswer({ ...named(begun), ...doneEnding });
    const toAnswer = { ...answer, id, mode: { kind: 'new', question: blockId } } as const;
    await expect(ana.beginAnswer(toAnswer)).rejects.toMatchObject({ code: 'not_found' });
    const { blocks } = await ana.brief({ id: session.id, event: startEvent() });
    const question = blocks.find(({ type }) => type === 'diagnosis')?.id ?? '';
    expect(await ana.beginAnswer({ ...answer, mode: { kind: 'new', question } })).toMatchObject({
      blocks: [{ content: { question } }],
    });
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

  rule('R-02', 'tells one of two processes that it writes, also when that one asks again', async () => {
    const { ana } = newCast();
    const elsewhere = await database().open();
    try {
      const stores = [store().for(ana), elsewhere.for(ana)] as const;
      const question = message();
      const { session } = await stores[0].create({ blocks: [question] });
      const mode = { kind: 'new' as const, question: question.id };
      const input = { id: session.id, blockId: newId(), run: newId(), author: someModel, mode };
      const writers = stores.map((owner) => ({ owner, writer: newId() }));
      const ask = () =>
        Promise.all(
          writers.map(async ({ owner, writer }) => (await owner.beginAnswer({ ...input, writer })).writes),
        );
      const first = await ask();
      expect(first.toSorted()).toEqual([false, true]);
      expect(await ask()).toEqual(first);
    } finally {
      await elsewhere.close();
    }
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
};
