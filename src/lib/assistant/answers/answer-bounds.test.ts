import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerLease } from '#/lib/domain/answer-lease.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { newId } from '#/lib/domain/ids.ts';
import { limits } from '#/lib/domain/limits.ts';
import { ana, openDesk, pass } from '../../../../tests/support/answer-desk.ts';
import { FakeAnswerStore, newAnswer } from '../../../../tests/support/fake-answer-store.ts';
import { ScriptedAnswerer } from '../../../../tests/support/scripted-answerer.ts';
import { answerBounds } from './answer-bounds.ts';
import { AnswerDesk } from './answer-desk.ts';

const refusal = (code: 'overloaded' | 'conflict' | 'not_found' | 'unavailable', field?: string) =>
  new JucaError(code, 'Refused.', field === undefined ? {} : { field });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
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
    expect(answer()).toMatchObject({ state: 'failed', failure: 'unchecked', text: 'Um' });
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
