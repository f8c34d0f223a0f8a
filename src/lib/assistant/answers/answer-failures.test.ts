import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerLease } from '#/lib/domain/answer-lease.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { jsonBytes } from '#/lib/domain/json-size.ts';
import { limits } from '#/lib/domain/limits.ts';
import { openDesk, pass } from '../../../../tests/support/answer-desk.ts';
import { ScriptedAnswerer } from '../../../../tests/support/scripted-answerer.ts';
import { type Answerer, AnswerFailure } from '../answerer.ts';
import { answerBounds } from './answer-bounds.ts';
import { endingOf, failed } from './ending.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
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

  it.each(['overloaded', 'unavailable'] as const)(
    'is a full server where the store refuses a read for the moment (%s)',
    async (code) => {
      const answerer = new ScriptedAnswerer().write('Não').end();
      const { ask, answer, errors, store } = openDesk(answerer);
      store.sessions.open = () => Promise.reject(new JucaError(code, 'Not now.'));
      await ask();
      await pass(0);
      expect(answer()).toMatchObject({ state: 'failed', failure: 'server_full', text: '' });
      expect(answerer.requests).toEqual([]);
      expect(errors).toEqual([]);
    },
  );

  it('is silence for too long, also after words', async () => {
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

  it('is too long in all, however steady the text is', async () => {
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
    expect(answer()).toMatchObject({ state: 'failed', failure: 'unchecked', text: 'O art. 1º', marks: [] });
    expect(JSON.stringify(errors)).not.toContain('segredo');
  });

  it('is an end that the store has no room for: the text stays, and nothing looks checked', async () => {
    const mark = { start: 0, end: 1, kind: 'statute', target: null, standing: 'found' } as const;
    const { ask, answer, store } = openDesk(new ScriptedAnswerer().write('O art. 1º').end(), {
      mark: async () => [mark],
    });
    let refusals = 0;
    store.before = (call) => {
      if (call !== 'end' || refusals > 0) return;
      refusals += 1;
      throw new JucaError('too_large', 'No room.', { limit: 'content' });
    };
    await ask();
    await pass(0);
    expect(answer()).toMatchObject({ state: 'failed', failure: 'unchecked', text: 'O art. 1º', marks: [] });
    expect(store.run).toBeUndefined();
  });

  it('is a text that fills the block together with its former texts', async () => {
    const { ask, answer } = openDesk(new ScriptedAnswerer().write('\u0001'.repeat(50_000)).end());
    await ask();
    await pass(0);
    const { state, failure, text } = answer();
    expect({ state, failure }).toEqual({ state: 'failed', failure: 'too_long' });
    expect(jsonBytes(text)).toBeGreaterThan(limits.content - 16_384);
    expect(jsonBytes(text)).toBeLessThan(limits.content);
  });
});

describe('the check of an answer', () => {
  it('is told to end where it takes too long', async () => {
    let told: AbortSignal | undefined;
    const mark = (_text: string, _parts: unknown, signal: AbortSignal) => {
      told = signal;
      return new Promise<never>(() => {});
    };
    const { ask, answer } = openDesk(new ScriptedAnswerer().write('Cabe apelação.').end(), { mark });
    await ask();
    await pass(answerBounds.marking - 1);
    expect(told?.aborted).toBe(false);
    await pass(1);
    expect(told?.aborted).toBe(true);
    expect(answer()).toMatchObject({ state: 'failed', failure: 'unchecked', text: 'Cabe apelação.' });
  });

  it('may wait for its turn longer than a lease holds, which is renewed meanwhile', async () => {
    const turn = Promise.withResolvers<[]>();
    const answerer = new ScriptedAnswerer().write('Cabe apelação.').end();
    const { ask, answer, store } = openDesk(answerer, { mark: () => turn.promise });
    await ask();
    let renewals = 0;
    store.before = (call) => {
      if (call === 'extend') renewals += 1;
    };
    await pass(2 * answerLease);
    expect(renewals).toBeGreaterThan(answerLease / answerBounds.renewEvery);
    turn.resolve([]);
    await pass(0);
    expect(answer()).toMatchObject({ state: 'done', text: 'Cabe apelação.' });
  });

  it('fails as the server being full where too many texts wait to be read', () => {
    expect(endingOf(new JucaError('overloaded', 'Too much waits.'))).toEqual(failed('server_full'));
  });
});
