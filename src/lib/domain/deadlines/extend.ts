import { addDays } from '../law/days.ts';
import type { ExplainedDay } from './reckoning.ts';
import { type TermDays, uncounted } from './term-days.ts';

/** The last day, and the days behind the one on which the term ran out. */
export interface Extension {
  day: string;
  days: readonly ExplainedDay[];
}

/** Moves a last day on which the court has no full service, or terms stand still, to the next day on which they do not. */
export const extend = (expiry: string, source: string, days: TermDays): Extension => {
  const fits = (day: string): boolean => days.isCounted(day) && days.shortened(day) === null;
  const last = days.firstFrom(expiry, fits);
  const list: ExplainedDay[] = [];
  for (let day = addDays(expiry, 1); day <= last; day = addDays(day, 1))
    list.push(
      day === last
        ? { day, count: null, code: 'extended', source, name: '' }
        : (shortened(day, days) ?? uncounted(day, days, 'extended', source)),
    );
  return { day: last, days: list };
};

const shortened = (day: string, days: TermDays): ExplainedDay | null => {
  const why = days.isCounted(day) ? days.shortened(day) : null;
  return why && { day, count: null, code: why.kind, source: why.act, name: why.name };
};
