import { afterEach, expect, it, vi } from 'vitest';
import { Comparing } from './comparing.ts';
import type { Engine } from './engine.ts';

afterEach(() => vi.restoreAllMocks());

it('rests after each step but the last one for as long as it took', async () => {
  const steps = [7, 250, 10];
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const call: unknown = async () => {
    now += steps.shift() ?? 0;
    return { marked: 0, done: steps.length === 0 };
  };
  const rests: number[] = [];
  const comparing = new Comparing({ call: call as Engine['call'] }, async (milliseconds) => {
    rests.push(milliseconds);
    now += milliseconds;
  });
  await comparing.after('keepCalendar', 'ana');
  expect(rests).toEqual([7, 250]);
});
