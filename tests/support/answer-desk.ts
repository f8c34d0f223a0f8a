import { vi } from 'vitest';
import type { Answerer } from '#/lib/assistant/answerer.ts';
import { AnswerDesk } from '#/lib/assistant/answers/answer-desk.ts';
import type { DeskParts } from '#/lib/assistant/answers/answer-parts.ts';
import { FakeAnswerStore, newAnswer } from './fake-answer-store.ts';

export const ana = { id: 'ana' };

/** A desk on a store with one session; every session of every owner is that one. */
export const openDesk = (answerer: Answerer, given: Omit<Given, 'errors'> = {}) => {
  const store = new FakeAnswerStore();
  const errors: object[] = [];
  const desk = deskOn(store, answerer, { ...given, errors });
  const ids = newAnswer();
  const ask = (owner = ana) => desk.ask(owner, store.id, { ...ids, question: store.question.id });
  return { desk, store, errors, ids, ask, answer: () => store.answer(ids.blockId) };
};

interface Given {
  mark?: DeskParts['mark'];
  most?: number;
  errors?: object[];
}

const deskOn = (store: FakeAnswerStore, answerer: Answerer, { mark, most, errors = [] }: Given) => {
  const door = <T>(handle: T) => ({ for: () => handle }) as never;
  const parts = {
    sessions: door(store.sessions),
    library: door(store.library),
    answerers: { find: async () => answerer },
    mark: mark ?? (async () => []),
    logger: { error: (details: object) => void errors.push(details) },
  };
  return new AnswerDesk(parts, most);
};

/** The desk of another process on the same store. */
export const secondDesk = (store: FakeAnswerStore, answerer: Answerer, most?: number) =>
  deskOn(store, answerer, most === undefined ? {} : { most });

/** Lets time pass on the clock of the test. */
export const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
