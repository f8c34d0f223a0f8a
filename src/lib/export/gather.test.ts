import { expect, it } from 'vitest';
import { Window } from './gather.ts';

const adapted = (characters: number, times = 20) => {
  const window = new Window();
  for (let time = 0; time < times; time += 1) window.adapt(characters * window.limit, window.limit);
  return window.limit;
};

it('reads many short blocks together, and long ones one by one', () => {
  expect([adapted(100), adapted(10_000), adapted(50_000), adapted(260_000), adapted(2_000_000)]).toEqual([
    50, 50, 10, 2, 1,
  ]);
  expect(adapted(100, 1)).toBe(8);
  expect(adapted(0, 0)).toBe(4);
});
