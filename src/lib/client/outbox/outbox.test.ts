import { describe, expect, it } from 'vitest';
import { nextToSend, type OutboxItem } from './outbox.ts';

const item = (blockId: string, refused?: OutboxItem['refused']): OutboxItem => ({
  blockId,
  text: 'Recusa de cobertura',
  createdAt: '2026-03-09T14:05:00.000Z',
  ...(refused && { refused }),
});

const refused = { code: 'invalid', message: 'text: is not valid', details: {} } as const;

describe('nextToSend', () => {
  it('has nothing to send from an empty outbox, nor from one with refused messages only', () => {
    expect(nextToSend([])).toBeUndefined();
    expect(nextToSend([item('a', refused)])).toBeUndefined();
  });

  it('takes the oldest, past one that was refused', () => {
    expect(nextToSend([item('a', refused), item('b'), item('c')])?.blockId).toBe('b');
  });
});
