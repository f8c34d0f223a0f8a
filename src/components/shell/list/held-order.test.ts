import { describe, expect, it } from 'vitest';
import { storedSession } from '../../../../tests/support/sessions.ts';
import { HeldOrder } from './held-order.ts';

const at = (hour: string) => storedSession({ updatedAt: `2026-03-09T${hour}:00:00.000Z` });
const [first, second, third] = [at('12'), at('11'), at('10')];
const moved = { ...third, updatedAt: '2026-03-09T13:00:00.000Z', version: 2 };

describe('a held order', () => {
  it('keeps a session in its place that moved to the top', () => {
    const order = new HeldOrder();
    order.sorted([first, second, third]);
    expect(order.sorted([moved, first, second])).toEqual([first, second, moved]);
    expect(order.timeOf(moved)).toBe(third.updatedAt);
  });

  it('takes in what is new where it belongs, and keeps that too', () => {
    const order = new HeldOrder();
    order.sorted([first, second]);
    const added = at('14');
    expect(order.sorted([added, first, second, third])).toEqual([added, first, second, third]);
    expect(order.sorted([moved, added, first, second])).toEqual([added, first, second, moved]);
  });

  it('forgets a session that left', () => {
    const order = new HeldOrder();
    order.sorted([first, second, third]);
    expect(order.sorted([first, third])).toEqual([first, third]);
  });
});
