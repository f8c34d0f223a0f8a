import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerLease } from '#/lib/domain/answer-lease.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { newId } from '#/lib/domain/ids.ts';
import { limits } from '#/lib/domain/limits.ts';
import { FakeAnswerStore, newAnswer } from '../../../../tests/support/fake-answer-store.ts';
import { plainGuide, ScriptedAnswerer } from '../../../../tests/support/scripted-answerer.ts';
import { type Answerer, AnswerFailure } from '../answerer.ts';
import { answerBounds } from './answer-bounds.ts';
import { AnswerDesk } from './answer-desk.ts';
import type { DeskParts } from './answer-parts.ts';

const ana = { id: 'ana' };

/** A desk on a store with one session; every session of every owner is that one. */
const openDesk = (answerer: Answerer, given: { mark?: DeskParts['mark']; most?: number } = {}) => {
  const store = new FakeAnswerStore();
  const errors: object[] = [];
  const door = <T>(handle: T) => ({ for: () => handle }) as never;
  const desk = new AnswerDesk(
    {
      sessions: door(store.sessions),
      library: door(store.library),
      answerers: { find: async () => answerer },
      mark: given.mark ?? (async () => []),
      logger: { error: (details: object) => void errors.push(details) },
    },
    given.most,
  );
  const ids = newAnswer();
  const ask = (owner = ana) => desk.ask(owner, store.id, { ...ids, question: store.question.id });
  return { desk, store, errors, ids, ask, answer: () => store.answer(ids.blockId) };
};

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const refusal = (code: 'overloaded' | 'conflict' | 'not_found' | 'unavailable', field?: string) =>
  new JucaError(code, 'Refused.', field === undefined ? {} : { field });

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
    answerer
      .tell({ kind: 'tokens', input: 90, output: 4 }, { kind: 'title', title: 'Recurso cabível' })
      .end();
    const mark = { start: 0, end: 4, kind: 'quotation', target: null, standing: 'unchecked' } as const;
    const { ask, answer, store, desk } = openDesk(answerer, { mark: async () => [mark] });
    const { blocks } = await ask();
    expect(blocks[0]?.content.state).toBe('writing');
    await pass(0);
    expect(answer()).toMatchObject({ text: 'Cabe apelação.', state: 'done', marks: [mark] });
    expect(answer().tokens).toEqual({ input: 90, output: 4 });
    expect(store.title).toBe('Recurso cabível');
    expect(answerer.requests).toMatchObject([
      { question: store.question, blocks: [store.question], omitted: 0 },
    ]);
    expect(desk.size).toBe(0);
  });

  it('is written in parts at most every 200 ms, and each piece is stored within that', async () => {
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
    expect(times.length).toBeLessThan(10);
    answerer.end();
    await pass(0);
    expect(answer()).toMatchObject({ text: written, state: 'done' });
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

  it('goes on from what it had', async () => {
    const answerer = new ScriptedAnswerer().write('Primeiro. ');
    const { ask, answer, desk, store, ids } = openDesk(answerer);
    await ask();
    await pass(answerBounds.writeEvery);
    await desk.stop(ana, store.id, ids);
    expect(answer()).toMatchObject({ state: 'stopped', text: 'Primeiro. ' });
    await desk.goOn(ana, store.id, { blockId: ids.blockId, run: newId() });
    await pass(0);
    answerer.write('Segundo.').end();
    await pass(0);
    expect(answer()).toMatchObject({ state: 'done', text: 'Primeiro. Segundo.' });
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

describe('a failure', () => {
  it.each(['wrong_key', 'busy', 'refused', 'malformed'] as const)(
    '%s ends with the text so far',
    async (reason) => {
      const { ask, answer, errors } = openDesk(
        new ScriptedAnswerer().write('Até aqui').fail(new AnswerFailure(reason)),
      );
      await ask();
      await pass(0);
      expect(answer()).toMatchObject({ state: 'failed', failure: reason, text: 'Até aqui' });
      expect(errors).toEqual([]);
    },
  );

  it.each([
    ['an error', new TypeError('segredo')],
    ['a text', 'segredo'],
    ['nothing', undefined],
  ])('that is %s is a defect, logged without what it says', async (_, thrown) => {
    const { ask, answer, errors } = openDesk(new ScriptedAnswerer().write('Até aqui').fail(thrown));
    await ask();
    await pass(0);
    expect(answer()).toMatchObject({ state: 'failed', failure: 'defect', text: 'Até aqui' });
    expect(errors).toHaveLength(1);
    expect(JSON.stringify(errors)).not.toContain('segredo');
  });

  it('before the first word is one too, also where the answerer throws at once', async () => {
    const broken: Answerer = {
      author: new ScriptedAnswerer().author,
      answer: () => {
        throw new AnswerFailure('token_limit');
      },
    };
    const { ask, answer } = openDesk(broken);
    await ask();
    await pass(0);
    expect(answer()).toMatchObject({ state: 'failed', failure: 'token_limit', text: '' });
  });

  it('is an answer without a word', async () => {
    const { ask, answer } = openDesk(new ScriptedAnswerer().write(' \n').end());
    await ask();
    await pass(0);
    expect(answer()).toMatchObject({ state: 'failed', failure: 'malformed' });
  });

  it('is a minute of silence, also after words', async () => {
    const answerer = new ScriptedAnswerer();
    const { ask, answer } = openDesk(answerer);
    await ask();
    await pass(answerBounds.silence - 1);
    answerer.write('Enfim');
    await pass(answerBounds.silence - 1);
    expect(answer().state).toBe('writing');
    await pass(1);
    expect(answer()).toMatchObject({ state: 'failed', failure: 'silent', text: 'Enfim' });
    expect(answerer.signal?.aborted).toBe(true);
  });

  it('is ten minutes in all, however steady the text is', async () => {
    const answerer = new ScriptedAnswerer();
    const { ask, answer } = openDesk(answerer);
    await ask();
    for (let n = 0; n < 20; n += 1) {
      answerer.write('x');
      await pass(answerBounds.whole / 20);
    }
    expect(answer()).toMatchObject({ state: 'failed', failure: 'too_long', text: 'x'.repeat(20) });
  });

  it('is a text that is too long: it keeps what fits, and no half of a character', async () => {
    const { ask, answer } = openDesk(new ScriptedAnswerer().write('a', '𝄞'.repeat(limits.answerText)));
    await ask();
    await pass(0);
    expect(answer()).toMatchObject({ state: 'failed', failure: 'too_long' });
    expect(answer().text).toBe(`a${'𝄞'.repeat(limits.answerText / 2 - 1)}`);
  });

  it.each([
    ['fails', async () => Promise.reject(new Error('segredo'))],
    ['never ends', () => new Promise<never>(() => {})],
  ])('is a text whose references nobody checked, where the check %s', async (_, mark) => {
    const { ask, answer, errors } = openDesk(new ScriptedAnswerer().write('O art. 1º').end(), { mark });
    await ask();
    await pass(answerBounds.marking);
    expect(answer()).toMatchObject({ state: 'failed', failure: 'defect', text: 'O art. 1º', marks: [] });
    expect(JSON.stringify(errors)).not.toContain('segredo');
  });
});

describe('a store that refuses', () => {
  it.each(['overloaded', 'unavailable'] as const)(
    'for a while (%s) is asked again with the same part',
    async (code) => {
      const answerer = new ScriptedAnswerer().write('Um ', 'dois ');
      const { ask, answer, store } = openDesk(answerer);
      await ask();
      await pass(0);
      let isRefusing = true;
      store.before = () => {
        if (isRefusing) throw refusal(code);
      };
      answerer.write('três ');
      await pass(5_000);
      answerer.write('quatro').end();
      await pass(5_000);
      isRefusing = false;
      await pass(1_000);
      expect(answer()).toMatchObject({ state: 'done', text: 'Um dois três quatro' });
    },
  );

  it('until the lease is over has lost the run, which leaves the end to others', async () => {
    const answerer = new ScriptedAnswerer().write('Um');
    const { ask, answer, store, desk } = openDesk(answerer);
    await ask();
    await pass(0);
    store.before = () => {
      throw refusal('overloaded');
    };
    await pass(answerLease + 2_000);
    expect(desk.size).toBe(0);
    expect(answerer.signal?.aborted).toBe(true);
    expect(answer()).toMatchObject({ state: 'writing', text: 'Um' });
    expect(store.isLeased).toBe(false);
  });

  it.each(['conflict', 'not_found'] as const)('because the run is over (%s) just ends it', async (code) => {
    const answerer = new ScriptedAnswerer().write('Um');
    const { ask, store, desk, errors } = openDesk(answerer);
    await ask();
    await pass(0);
    store.before = () => {
      throw refusal(code, 'answer_over');
    };
    answerer.write(' dois');
    await pass(1_000);
    expect(desk.size).toBe(0);
    expect(answerer.signal?.aborted).toBe(true);
    expect(errors).toEqual([]);
  });

  it('the end as it is gets one without marks and tokens, so that no run is left', async () => {
    const { ask, answer, store, errors } = openDesk(new ScriptedAnswerer().write('Um').end());
    let ends = 0;
    store.before = (call) => {
      if (call === 'end' && ++ends === 1) throw new JucaError('invalid', 'marks: are wrong');
    };
    await ask();
    await pass(0);
    expect(answer()).toMatchObject({ state: 'failed', failure: 'defect', text: 'Um' });
    expect(errors).toHaveLength(1);
  });
});

describe('bounds and the end of the process', () => {
  it('fails an answer at once where the process writes as many as it can', async () => {
    const { ask, answer, desk } = openDesk(new ScriptedAnswerer(), { most: 0 });
    const { blocks } = await ask();
    expect(blocks[0]?.content).toMatchObject({ state: 'failed', failure: 'server_full' });
    expect(answer().state).toBe('failed');
    expect(desk.size).toBe(0);
  });

  it('refuses one owner who has too many, and not the others', async () => {
    const stores = Array.from({ length: limits.answersAtOnce + 1 }, () => new FakeAnswerStore());
    let at = 0;
    const desk = new AnswerDesk({
      sessions: { for: () => stores[at]?.sessions } as never,
      library: { for: () => ({}) } as never,
      answerers: { find: async () => new ScriptedAnswerer() },
      mark: async () => [],
      logger: { error: () => {} },
    });
    const ask = (owner: { id: string }) =>
      desk.ask(owner, newId(), { ...newAnswer(), question: stores[at]?.question.id ?? '' });
    for (; at < limits.answersAtOnce; at += 1) await ask(ana);
    await expect(ask(ana)).rejects.toMatchObject({ code: 'limit', details: { limit: 'answersAtOnce' } });
    await expect(ask({ id: 'bruno' })).resolves.toBeDefined();
    await desk.close();
    expect(desk.size).toBe(0);
  });

  it('interrupts every run with its text when the server stops, and begins none after', async () => {
    const { ask, answer, desk, store } = openDesk(new ScriptedAnswerer().write('Até ', 'aqui'));
    await ask();
    await pass(0);
    await desk.close();
    expect(answer()).toMatchObject({ state: 'interrupted', text: 'Até aqui' });
    const late = desk.ask(ana, store.id, { ...newAnswer(), question: store.question.id });
    await expect(late).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('waits three seconds at most when the server stops', async () => {
    const { ask, desk, store } = openDesk(new ScriptedAnswerer().write('Um'));
    await ask();
    await pass(0);
    store.before = () => {
      throw refusal('overloaded');
    };
    const closed = vi.fn();
    void desk.close().then(closed);
    await pass(answerBounds.closing);
    expect(closed).toHaveBeenCalled();
    await pass(answerLease);
  });
});
