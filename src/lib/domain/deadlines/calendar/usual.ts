import { addDays } from '../../law/days.ts';
import { easterOf } from './easter.ts';

const fixed: ReadonlySet<string> = new Set(['08-11', '10-28', '11-01', '12-08', '12-24', '12-31']);
/** Days from Easter: Carnival, Ash Wednesday, the Holy Week, Corpus Christi. */
const fromEaster: readonly number[] = [-48, -47, -46, -4, -3, 60];

/**
 * True for a day on which many courts have no service by acts of their own. It never changes a date; a reckoning without
 * the court's calendar names such days.
 */
export const isUsuallyClosed = (day: string): boolean => {
  const at = day.slice(5);
  if (at >= '12-20' || at <= '01-06' || fixed.has(at)) return true;
  const easter = easterOf(Number(day.slice(0, 4)));
  return fromEaster.some((distance) => day === addDays(easter, distance));
};
