import fc from 'fast-check';
import { expect, it } from 'vitest';
import { barsOf } from './bars.ts';

const chart = (opportunity: number, risk: number, favorable: number, unfavorable: number) => ({
  opportunity,
  risk,
  favorable,
  unfavorable,
  percent: null,
});

it('has no parts where nothing was weighed', () => {
  expect(barsOf(chart(0, 0, 0, 0)).map(({ points, segments }) => [points, segments])).toEqual([
    [0, []],
    [0, []],
  ]);
});

it('puts precedents after the items, on the scale of the longer bar', () => {
  const [favor, against] = barsOf(chart(90, 60, 0, 2));
  expect(against.segments).toEqual([
    { name: 'items', points: 60, start: 0, width: 100 / 3 },
    { name: 'precedents', points: 120, start: 100 / 3, width: 200 / 3 },
  ]);
  expect(favor.segments).toEqual([{ name: 'items', points: 90, start: 0, width: 50 }]);
});

it('never leaves its place, and one bar fills it where there is anything', () => {
  const count = fc.nat({ max: 9_000 });
  fc.assert(
    fc.property(count, count, count, count, (a, b, c, d) => {
      const ends = barsOf(chart(a, b, c, d)).map(({ segments }) => {
        const last = segments.at(-1);
        return last ? last.start + last.width : 0;
      });
      expect(Math.max(...ends)).toBeCloseTo(a + b + c + d === 0 ? 0 : 100, 6);
    }),
  );
});
