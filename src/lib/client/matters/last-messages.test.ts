import { expect, it } from 'vitest';
import { lastMessages } from './last-messages.ts';

const said = (text: string, more: object = {}) => ({
  role: 'user' as const,
  type: 'message',
  content: { text },
  removedAt: null,
  ...more,
});

it('reads the last messages of the user in the order of the session, however they were loaded', () => {
  const blocks = new Map([
    [3, said('três')],
    [4, said('resposta', { role: 'assistant' })],
    [5, said('retirada', { removedAt: '2026-03-09T14:05:00.000Z' })],
    [1, said('um')],
    [2, said('dois')],
  ]);
  expect(lastMessages(blocks, 100)).toBe('um\ndois\ntrês');
});

it('reads no more than it is told, the end of it', () => {
  const blocks = new Map([said('um'), said('dois'), said('três')].map((block, index) => [index + 1, block]));
  expect(lastMessages(blocks, 6)).toBe('s\ntrês');
});
