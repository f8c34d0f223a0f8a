import { expect, it } from 'vitest';
import { type Author, guideAuthor } from '#/lib/domain/author.ts';
import { deadlineText } from './named-deadlines.ts';

const text = 'O prazo termina em 20/03/2026.';

const answerOf = (author: Author) => ({
  type: 'answer',
  content: {
    text,
    author,
    startedAt: '2026-03-01T12:00:00.000Z',
    endedAt: '2026-03-01T12:00:01.000Z',
    tokens: null,
    marks: [],
    state: 'done',
    failure: null,
    question: '0190c5a0-0000-7000-8000-000000000001',
    run: null,
    offers: [],
    former: [],
  },
});

it('offers the deadlines of a message and of a model’s answer', () => {
  const model: Author = { kind: 'model', id: 'small', name: 'Small' };
  expect(deadlineText({ type: 'message', content: { text } })).toBe(text);
  expect(deadlineText(answerOf(model))).toBe(text);
});

it('offers none of an answer of the guide, which repeats what it read in a message', () => {
  expect(deadlineText(answerOf(guideAuthor))).toBeNull();
});

it('offers none where no word names a deadline', () => {
  expect(deadlineText({ type: 'message', content: { text: 'O plano negou a cirurgia.' } })).toBeNull();
});
