import { addDays } from '../law/days.ts';
import type { CalendarFile } from './calendar/calendar-file.ts';
import { courtDays } from './calendar/court-days.ts';
import type { Reckoning } from './reckoning.ts';
import type { DeadlineRequest } from './request.ts';

/** A reckoning that was kept, with what it was asked for. */
export interface Kept {
  request: DeadlineRequest;
  result: Pick<Reckoning, 'lastDay'>;
}

/**
 * True where calendars that changed say something else of a day between the event and the last day: that the court
 * works, that terms run, or whether the day is known at all. Days outside of it change nothing.
 */
export const isTouched = (
  { request, result }: Kept,
  before: readonly CalendarFile[],
  after: readonly CalendarFile[],
): boolean => {
  const place = { court: request.court, comarca: request.comarca };
  const [earlier, later] = [courtDays(place, before), courtDays(place, after)];
  for (let day = request.event.day; day <= result.lastDay; day = addDays(day, 1))
    if (said(earlier, day) !== said(later, day)) return true;
  return false;
};

const said = (days: ReturnType<typeof courtDays>, day: string): string =>
  JSON.stringify([
    days.closed(day),
    days.suspended(day),
    days.shortened(day),
    days.knows('court', day),
    days.knows('comarca', day),
  ]);
