import { countBusinessDays, countCalendarDays, countMonths } from './count.ts';
import { countHours, hourSource } from './count-hours.ts';
import type { DeadlineRequest } from './request.ts';
import type { Start } from './start.ts';
import type { TermDays } from './term-days.ts';
import type { Term } from './term-of.ts';

/** Counts a term from its start, by its unit and its procedure. */
export const countTerm = (
  { event }: DeadlineRequest,
  { amount, unit, regime }: Term,
  { day: start }: Start,
  days: TermDays,
) => {
  const whole = { time: null, isByClock: false };
  const business = { code: 'counting_business', source: regime.countingSource, amount } as const;
  const calendar = { code: 'counting_calendar', source: regime.countingSource, amount } as const;
  switch (unit) {
    case 'months':
    case 'years': {
      const months = unit === 'years' ? amount * 12 : amount;
      const step = { code: 'counting_months', source: regime.monthsSource, amount: months } as const;
      return { ...countMonths(start, months, regime), ...whole, step };
    }
    case 'hours': {
      const time = start === event.day ? event.time : undefined;
      const step = { code: 'counting_hours', source: hourSource, amount } as const;
      return { ...countHours(start, amount, time, regime, days), step };
    }
    case 'business_days':
      return { ...countBusinessDays(start, amount, regime, days), ...whole, step: business };
    case 'calendar_days':
      return { ...countCalendarDays(start, amount, regime, days), ...whole, step: calendar };
    case 'days':
      return regime.businessDays
        ? { ...countBusinessDays(start, amount, regime, days), ...whole, step: business }
        : { ...countCalendarDays(start, amount, regime, days), ...whole, step: calendar };
  }
};

export type Counted = ReturnType<typeof countTerm>;
