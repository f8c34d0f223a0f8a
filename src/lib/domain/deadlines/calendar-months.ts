import { addDays, addMonths, isDay } from '../law/days.ts';

/**
 * The day so many months later, by CC, art. 132, § 3º, and Lei 810/1949, arts. 2º e 3º: the day of the same number, or
 * the first of the following month where the month has no such day. 31 January and one month is 1 March.
 */
export const addCalendarMonths = (day: string, months: number): string => {
  const month = addMonths(day, months);
  const same = `${month}${day.slice(7)}`;
  return isDay(same) ? same : addDays(`${addMonths(`${month}-01`, 1)}-01`, 0);
};
