import { vi } from 'vitest';
import type { Answerer } from '#/lib/assistant/answerer.ts';
import { AnswerDesk } from '#/lib/assistant/answers/answer-desk.ts';
import type { DeskParts } from '#/lib/assistant/answers/answer-parts.ts';
import { FakeAnswerStore, newAnswer } from './fake-answer-store.ts';

export const ana = { id: 'ana' };

/** A desk on a store with one session; every session of every owner is that one. */
export const openDesk = (answerer: Answerer, given: { mark?: DeskParts['mark']; most?: number } = {}) => {
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

/** Lets time pass on the clock of the test. */
export const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
