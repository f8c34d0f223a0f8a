import { addDays } from '../law/days.ts';
import { addCalendarMonths } from './calendar-months.ts';
import type { ExplainedDay } from './reckoning.ts';
import type { Regime } from './regimes.ts';
import { type TermDays, uncounted } from './term-days.ts';

/** The days of a term behind its start, up to the day on which it runs out, before that is moved. */
export interface Count {
  /** The day on which the term runs out. */
  day: string;
  days: readonly ExplainedDay[];
}

/** Business days: days without service and of suspension are passed over. */
export const countBusinessDays = (start: string, amount: number, regime: Regime, days: TermDays): Count =>
  countWhere(start, amount, regime, days, days.isCounted);

/** Days in a row from the first working day on; days of suspension alone are passed over. */
export const countCalendarDays = (start: string, amount: number, regime: Regime, days: TermDays): Count => {
  const next = addDays(start, 1);
  const first = regime.firstDaySource === null ? next : days.firstFrom(next, days.isCounted);
  return countWhere(start, amount, regime, days, (day) => day >= first && days.suspended(day) === null);
};

const countWhere = (
  start: string,
  amount: number,
  regime: Regime,
  days: TermDays,
  fits: (day: string) => boolean,
): Count => {
  const list: ExplainedDay[] = [];
  let day = start;
  for (let count = 1; count <= amount; count += 1) {
    const next = days.firstFrom(addDays(day, 1), fits);
    for (let between = addDays(day, 1); between < next; between = addDays(between, 1))
      list.push(uncounted(between, days, 'not_begun', regime.firstDaySource ?? ''));
    list.push({ day: next, count, code: 'counted', source: regime.countingSource, name: '' });
    day = next;
  }
  return { day, days: list };
};

/** Months run from the start to the day of the same number, or the next where the month has none. */
export const countMonths = (start: string, months: number, regime: Regime): Count => {
  const day = addCalendarMonths(start, months);
  return { day, days: [{ day, count: null, code: 'expiry', source: regime.monthsSource, name: '' }] };
};
