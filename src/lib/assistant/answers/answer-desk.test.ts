import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newId } from '#/lib/domain/ids.ts';
import { ana, openDesk, pass, secondDesk } from '../../../../tests/support/answer-desk.ts';
import { plainGuide, ScriptedAnswerer } from '../../../../tests/support/scripted-answerer.ts';
import { answerBounds } from './answer-bounds.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('an answer that is written', () => {
  it('is asked of the message with the session, and ends as done with what was told beside the text', async () => {
    const answerer = new ScriptedAnswerer().write('Cabe ', 'apelação.');
    answerer.tell({ kind: 'tokens', input: 90, output: 4 }).end();
    answerer.title = async ({ question, answer }) => `${question} ${answer}`;
    const mark = { start: 0, end: 4, kind: 'quotation', target: null, standing: 'unchecked' } as const;
    const marks = vi.fn(async () => [mark]);
    const { ask, answer, store, desk } = openDesk(answerer, { mark: marks });
    const { blocks } = await ask();
    expect(blocks[0]?.content.state).toBe('writing');
    await pass(0);
    expect(answer()).toMatchObject({ text: 'Cabe apelação.', state: 'done', marks: [mark] });
    expect(answer().tokens).toEqual({ input: 90, output: 4 });
    expect(marks).toHaveBeenCalledWith(
      'Cabe apelação.',
      expect.objectContaining({ session: store.id, question: store.question.id }),
      expect.any(AbortSignal),
    );
    expect(store.title).toBe('Cabe recurso? Cabe apelação.');
    expect(answerer.requests).toMatchObject([
      { question: store.question, blocks: [store.question], omitted: 0 },
    ]);
    expect(desk.size).toBe(0);
  });

  it('is over before its session is named, however long that takes', async () => {
    const answerer = new ScriptedAnswerer().write('Cabe apelação.').end();
    answerer.title = () => new Promise(() => {});
    const { ask, answer, desk } = openDesk(answerer);
    await ask();
    await pass(0);
    expect(answer().state).toBe('done');
    expect(desk.size).toBe(0);
  });

  it('is written in parts at most every 150 ms, and each piece is stored within that', async () => {
    const answerer = new ScriptedAnswerer();
    const { ask, answer, store } = openDesk(answerer);
    await ask();
    const began = Date.now();
    for (let n = 0; n < 100; n += 1) {
      answerer.write(`${n} `);
      await pass(13);
    }
    await pass(answerBounds.writeEvery);
    const written = Array.from({ length: 100 }, (_, n) => `${n} `).join('');
    expect(answer().text).toBe(written);
    const times = store.parts.map(({ at }) => at - began);
    for (const [index, at] of times.entries())
      expect(at - (times[index - 1] ?? -answerBounds.writeEvery)).toBeGreaterThanOrEqual(
        answerBounds.writeEvery,
      );
    expect(times.length).toBeLessThanOrEqual(Math.ceil(1_300 / answerBounds.writeEvery) + 1);
    answerer.end();
    await pass(0);
    expect(answer()).toMatchObject({ text: written, state: 'done' });
  });

  it('tells of each part once it is stored, and of no renewal', async () => {
    const answerer = new ScriptedAnswerer();
    const { ask, store, desk, ids } = openDesk(answerer);
    const told: unknown[] = [];
    const stop = desk.onPart((owner, place, part) => {
      expect({ owner, place }).toEqual({ owner: ana, place: { id: store.id, ...ids } });
      expect(store.run?.text.endsWith(part.text)).toBe(true);
      told.push(part);
    });
    await ask();
    answerer.write('Um ');
    await pass(answerBounds.renewEvery * 2);
    answerer.write('dois');
    await pass(answerBounds.writeEvery);
    expect(told).toEqual([
      { start: 0, text: 'Um ' },
      { start: 3, text: 'dois' },
    ]);
    stop();
    answerer.write(' três').end();
    await pass(answerBounds.writeEvery);
    expect(told).toHaveLength(2);
  });

  it('has one call under way, however slow the store is, and loses nothing', async () => {
    const answerer = new ScriptedAnswerer();
    const { ask, answer, store } = openDesk(answerer);
    let calls = 0;
    store.before = async () => {
      calls += 1;
      expect(calls).toBe(1);
      await new Promise((go) => setTimeout(go, 900));
      calls -= 1;
    };
    await ask();
    for (let n = 0; n < 40; n += 1) {
      answerer.write(`${n} `);
      await pass(50);
    }
    answerer.end();
    await pass(5_000);
    expect(answer()).toMatchObject({
      state: 'done',
      text: Array.from({ length: 40 }, (_, n) => `${n} `).join(''),
    });
  });

  it('keeps its lease while it is silent', async () => {
    const { ask, store, desk } = openDesk(new ScriptedAnswerer());
    await ask();
    for (let second = 0; second < 50; second += 1) {
      await pass(1_000);
      expect(store.isLeased).toBe(true);
    }
    expect(store.parts.map(({ text }) => text).join('')).toBe('');
    await desk.close();
  });

  it('stores only what every engine takes, with LF as end of a line', async () => {
    const { ask, answer } = openDesk(
      new ScriptedAnswerer().write('a\r', '\nb\rc\0', '𝄞'.slice(0, 1), '𝄞'.slice(1), 'd\ud834').end(),
    );
    await ask();
    await pass(0);
    expect(answer().text).toBe('a\nb\nc\ufffd𝄞d\ufffd');
  });

  it('is written once where it is asked for twice, at once or later', async () => {
    const answerer = new ScriptedAnswerer().write('Uma vez.');
    const { ask, answer, desk } = openDesk(answerer);
    await Promise.all([ask(), ask()]);
    await ask();
    expect(desk.size).toBe(1);
    answerer.end();
    await pass(0);
    await ask();
    expect(answerer.requests).toHaveLength(1);
    expect(answer().text).toBe('Uma vez.');
  });

  it('is written by one of two processes that are asked at once', async () => {
    const answerer = new ScriptedAnswerer().write('Uma vez.').end();
    const { desk, store, ids, answer } = openDesk(answerer);
    const other = secondDesk(store, answerer);
    const asked = { ...ids, question: store.question.id };
    await Promise.all([desk, other].map((each) => each.ask(ana, store.id, asked)));
    await pass(0);
    expect(answerer.requests).toHaveLength(1);
    expect(answer()).toMatchObject({ state: 'done', text: 'Uma vez.' });
  });

  it('is left to the process that writes it by one that has no seat', async () => {
    const answerer = new ScriptedAnswerer().write('Uma ');
    const { desk, store, ids, answer } = openDesk(answerer);
    const full = secondDesk(store, answerer, 0);
    const asked = { ...ids, question: store.question.id };
    await Promise.all([desk, full].map((each) => each.ask(ana, store.id, asked)));
    answerer.write('vez.').end();
    await pass(1_000);
    expect(answer()).toMatchObject({ state: 'done', text: 'Uma vez.' });
  });

  it('goes on from what it had', async () => {
    const answerer = new ScriptedAnswerer().write('Primeiro. ');
    const { ask, answer, desk, store, ids } = openDesk(answerer);
    await ask();
    await pass(answerBounds.writeEvery);
    answerer.tell({ kind: 'tokens', input: 90, output: 4 });
    await pass(answerBounds.writeEvery);
    await desk.stop(ana, store.id, ids);
    expect(answer()).toMatchObject({ state: 'stopped', text: 'Primeiro. ' });
    await desk.goOn(ana, store.id, { blockId: ids.blockId, run: newId() });
    await pass(0);
    answerer.write('Segundo.').tell({ kind: 'tokens', input: 95, output: 3 }).end();
    await pass(0);
    const tokens = { input: 185, output: 7 };
    expect(answer()).toMatchObject({ state: 'done', text: 'Primeiro. Segundo.', tokens });
    expect(answerer.requests.at(-1)?.begun).toBe('Primeiro. ');
  });

  it('is written anew for the same message', async () => {
    const answerer = new ScriptedAnswerer().write('Um.').end();
    const { ask, answer, desk, store, ids } = openDesk(answerer);
    await ask();
    await pass(0);
    answerer.write('Outro.').end();
    await desk.again(ana, store.id, { blockId: ids.blockId, run: newId() });
    await pass(0);
    expect(answer()).toMatchObject({ state: 'done', text: 'Outro.', question: store.question.id });
  });
});

describe('an answer of the guide', () => {
  it('is appended as done, without a run, and once', async () => {
    const { ask, answer, desk } = openDesk(plainGuide);
    const { blocks } = await ask();
    expect(blocks[0]?.content).toEqual(answer());
    expect(answer()).toMatchObject({ text: 'Li: Cabe recurso?', state: 'done', offers: ['search_library'] });
    expect(desk.size).toBe(0);
    expect((await ask()).blocks[0]?.content).toEqual(answer());
  });
});

describe('a stop', () => {
  it('ends the run at once with what came, and the answerer is told', async () => {
    const answerer = new ScriptedAnswerer().write('Meio ');
    const { ask, desk, store, ids } = openDesk(answerer);
    await ask();
    await pass(0);
    answerer.write('caminho');
    await pass(1);
    const { blocks } = await desk.stop(ana, store.id, ids);
    expect(blocks[0]?.content).toMatchObject({ state: 'stopped', text: 'Meio caminho' });
    expect(answerer.signal?.aborted).toBe(true);
    answerer.write(' perdido').end();
    await pass(1_000);
    expect(store.answer(ids.blockId).text).toBe('Meio caminho');
  });

  it('that another process was asked for is heard within a second, also by a silent run', async () => {
    const { ask, answer, store } = openDesk(new ScriptedAnswerer());
    await ask();
    await pass(30_400);
    if (store.run) store.run.stop = true;
    await pass(answerBounds.renewEvery);
    expect(answer().state).toBe('stopped');
  });
});
