import { expect, it } from 'vitest';
import { dayIn, usualDay, usualTimeZone } from './time-zone.ts';

it('gives the day where most readers are, also after nine in the evening', () => {
  for (const [moment, day] of [
    ['2026-03-10T02:59:59.999Z', '2026-03-09'],
    ['2026-03-10T03:00:00.000Z', '2026-03-10'],
    // Until 2019 there was a summer time.
    ['2019-01-10T02:30:00.000Z', '2019-01-10'],
  ] as const) {
    expect(usualDay(new Date(moment))).toBe(day);
    expect(dayIn(usualTimeZone, new Date(moment))).toBe(day);
  }
});
