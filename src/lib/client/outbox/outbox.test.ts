import { describe, expect, it } from 'vitest';
import { nextToSend, type OutboxItem } from './outbox.ts';

const item = (blockId: string, more: Partial<OutboxItem> = {}): OutboxItem => ({
  blockId,
  text: 'Recusa de cobertura',
  createdAt: '2026-03-09T14:05:00.000Z',
  ...more,
});

const refused = { code: 'invalid', message: 'text: is not valid', details: {} } as const;

describe('nextToSend', () => {
  it('has nothing to send from an empty outbox, nor from one with refused messages only', () => {
    expect(nextToSend([], false)).toBeUndefined();
    expect(nextToSend([item('a', { refused })], false)).toBeUndefined();
  });

  it('takes the oldest, past one that was refused', () => {
    const items = [item('a', { refused }), item('b'), item('c')];
    expect(nextToSend(items, false)?.blockId).toBe('b');
  });

  it('sends no message while an answer is being written, and asks for the one of a stored message', () => {
    expect(nextToSend([item('a'), item('b')], true)).toBeUndefined();
    expect(nextToSend([item('a', { isStored: true }), item('b')], true)?.blockId).toBe('a');
  });
});
