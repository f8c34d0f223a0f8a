import { addDays } from '../law/days.ts';
import { type Count, countCalendarDays } from './count.ts';
import type { Regime } from './regimes.ts';
import type { TermDays } from './term-days.ts';

export interface HourCount extends Count {
  /** `HH:MM` at which the term runs out; null at the end of the day. */
  time: string | null;
  isByClock: boolean;
}

const minutesOfDay = 24 * 60;

/**
 * Hours run from minute to minute (CC, art. 132, § 4º) where the hour of the event is known and the court works that day.
 * Otherwise they run from the first minute of the first working day after the start.
 */
export const countHours = (
  start: string,
  hours: number,
  time: string | undefined,
  regime: Regime,
  days: TermDays,
): HourCount => {
  if (time === undefined || !days.isCounted(start)) {
    const count = countCalendarDays(start, Math.ceil(hours / 24), regime, days);
    return { ...count, time: hours % 24 === 0 ? null : clock((hours % 24) * 60), isByClock: false };
  }
  const end = minutesOf(time) + hours * 60;
  const rest = end % minutesOfDay;
  // The first minute of a day is the end of the one before.
  const day = addDays(start, Math.floor(end / minutesOfDay) - (rest === 0 ? 1 : 0));
  const expiry = { day, count: null, code: 'expiry', source: hourSource, name: '' } as const;
  return { day, days: day === start ? [] : [expiry], time: rest === 0 ? null : clock(rest), isByClock: true };
};

export const hourSource = 'CC, art. 132, § 4º';

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
