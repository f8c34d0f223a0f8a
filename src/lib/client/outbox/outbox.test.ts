import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextToSend, type OutboxItem, retryDelay } from './outbox.ts';

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

describe('retryDelay', () => {
  it('grows to half a minute and no further', () => {
    expect([1, 2, 3, 6, 60].map((attempts) => retryDelay(attempts, 0, 1))).toEqual([
      1_000, 2_000, 4_000, 30_000, 30_000,
    ]);
  });

  it('is never shorter than the server asked for, nor than three quarters of the step', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.nat(60),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, s, c) => {
          expect(retryDelay(n, s, c)).toBeGreaterThanOrEqual(s * 1_000);
          expect(retryDelay(n, s, c)).toBeGreaterThanOrEqual(750);
        },
      ),
    );
  });
});
