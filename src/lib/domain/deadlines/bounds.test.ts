import { describe, expect, it } from 'vitest';
import { addDays } from '../law/days.ts';
import { CalendarFile } from './calendar/calendar-file.ts';
import { reckon } from './reckon.ts';
import { isRefusal } from './reckoning.ts';
import { DeadlineRequest } from './request.ts';

const head = { format: 'juca-calendar/1', court: 'TJSP', comarca: null, asOf: '2026-01-01', source: 'test' };
const entry = (day: string, to: string, kind: string) => ({ day, to, kind, name: 'Dia', act: 'Ato 1' });

/** Ten years in which the court works every 200th day alone. */
const almostClosed = (year: number, kind: string): CalendarFile => {
  const [from, to] = [`${year}-01-01`, `${year + 9}-12-31`];
  const days: object[] = [];
  for (let day = from; day < addDays(to, -200); day = addDays(day, 200))
    days.push(entry(day, addDays(day, 198), kind));
  return CalendarFile.parse({ ...head, from, to, days });
};

const longest = (kind: string) =>
  DeadlineRequest.parse({
    event: { kind, day: '2020-01-10' },
    term: { regime: 'cpc', amount: 999, unit: 'business_days' },
    party: 'treasury',
    court: 'TJSP',
    comarca: 'Santos',
  });

describe('a calendar that was made to be slow', () => {
  it.each(['no_service', 'suspension'])('DL-25 of almost nothing but %s refuses the longest term', (kind) => {
    const files = Array.from({ length: 40 }, (_, index) => almostClosed(2000 + 10 * index, kind));
    expect(reckon(longest('sending'), files)).toEqual({ refused: 'calendar_without_end', source: '' });
  });

  it('DL-25 lets the longest term end in an ordinary one, with each day explained', () => {
    const days = Array.from({ length: 60 }, (_, index) => {
      const day = addDays('2020-02-03', 53 * index);
      return entry(day, day, 'holiday');
    });
    const file = CalendarFile.parse({ ...head, from: '2020-01-01', to: '2029-12-31', days });
    const result = reckon(longest('sending'), [file]);
    if (isRefusal(result)) throw new Error(result.refused);
    expect(result.days.filter(({ code }) => code === 'counted')).toHaveLength(1_998);
  });

  it('DL-17 closes any number of days of a term, of which a warning names the first and the count', () => {
    const days = Array.from({ length: 90 }, (_, index) => {
      const day = addDays('2020-02-03', 20 * index);
      return entry(day, addDays(day, 9), 'no_service');
    });
    const file = CalendarFile.parse({ ...head, from: '2020-01-01', to: '2029-12-31', days });
    const request = DeadlineRequest.parse({
      ...longest('availability'),
      term: { named: 'apelacao' },
      event: { kind: 'availability', day: '2020-02-02' },
    });
    const short = reckon(request, [file]);
    if (isRefusal(short)) throw new Error(short.refused);
    const local = short.warnings.find(({ code }) => code === 'local_closure');
    const closed = short.days.filter(({ name }) => name === 'Dia').map(({ day }) => day);
    expect(closed.length).toBeGreaterThan(30);
    expect(local).toEqual({
      code: 'local_closure',
      source: 'CPC, art. 1.003, § 6º',
      days: closed.slice(0, 30),
      dayCount: closed.length,
    });
  });

  it('DL-25 may not list more days than twice its span', () => {
    const span = { from: '2020-01-01', to: '2029-12-31' };
    const whole = entry(span.from, span.to, 'recess');
    expect(CalendarFile.safeParse({ ...head, ...span, days: [whole, whole] }).success).toBe(true);
    expect(() => CalendarFile.parse({ ...head, ...span, days: [whole, whole, whole] })).toThrow(
      'at most 8000 days',
    );
  });
});

describe('a calendar that is none', () => {
  const good = { ...head, from: '2026-01-01', to: '2026-12-31', days: [] };
  const wrong = [undefined, 5, '', 'abc', {}, [null], [{}], '2026-02-30'];
  const fields = Object.keys(good).filter((field) => field !== 'comarca' && field !== 'source');
  it.each(fields)('DL-16 is refused whatever its %s is', (field) => {
    for (const value of wrong)
      expect(CalendarFile.safeParse({ ...good, [field]: value }).success, String(value)).toBe(false);
  });
});
