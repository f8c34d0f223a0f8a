import { expect, it } from 'vitest';
import type { AnswerContent } from '#/blocks/answer/definition.ts';
import type { JsonObject } from './json.ts';
import { newId } from './new-id.ts';
import { outdatedAnswers } from './outdated-answers.ts';
import type { Block } from './session.ts';

const at = (minute: number): string => `2026-03-09T14:${String(minute).padStart(2, '0')}:00.000Z`;

const block = (type: string, content: JsonObject, metadata: JsonObject = {}): Block => ({
  id: newId(),
  sessionId: newId(),
  position: 1,
  version: 1,
  role: type === 'message' ? 'user' : 'assistant',
  type,
  phase: 0,
  content,
  metadata,
  timestamp: at(0),
  removedAt: null,
});

const asked = (revised?: number): Block =>
  block('message', { text: 'E agora?' }, revised === undefined ? {} : { revisedAt: at(revised) });

const answered = (started: number, ended: number | null): Block =>
  block('answer', {
    text: 'Cabe recurso.',
    state: ended === null ? 'writing' : 'done',
    failure: null,
    author: { kind: 'guide', id: 'guide', name: 'Juca' },
    startedAt: at(started),
    endedAt: ended === null ? null : at(ended),
    tokens: null,
    marks: [],
    offers: [],
    question: newId(),
    run: null,
    former: [],
  } satisfies AnswerContent);

/** What changed above each answer, by its place. */
const marksOf = (blocks: Block[]) => blocks.map(({ id }) => outdatedAnswers(blocks).get(id));

it('marks no answer of a session in which everything followed what stands above', () => {
  expect(outdatedAnswers([asked(), answered(1, 2), asked(), answered(3, 4)]).size).toBe(0);
});

it('marks what follows a question that was sent again, and not its new answer', () => {
  expect(marksOf([asked(5), answered(5, 6), asked(), answered(3, 4), answered(7, 8)])).toEqual([
    undefined,
    undefined,
    undefined,
    'question',
    undefined,
  ]);
});

it('marks the answer of a question whose text changed alone', () => {
  expect(marksOf([asked(5), answered(1, 2)])).toEqual([undefined, 'question']);
});

it('marks what follows an answer that was written anew or continued', () => {
  expect(marksOf([asked(), answered(1, 9), asked(), answered(3, 4)]).at(-1)).toBe('answer');
  expect(marksOf([asked(), answered(1, 9), asked(), answered(3, null)]).at(-1)).toBe('answer');
});

it('leaves what stands above a change, and passes over what was removed', () => {
  const removed = { ...asked(9), removedAt: at(9), content: {} };
  expect(marksOf([asked(), answered(1, 2), asked(9)])).toEqual([undefined, undefined, undefined]);
  expect(marksOf([removed, answered(1, 2)])).toEqual([undefined, undefined]);
});
