import { addDays } from '../law/days.ts';
import type { CalendarFile } from './calendar/calendar-file.ts';
import { courtDays, type Place } from './calendar/court-days.ts';
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
  const range = { from: request.event.day, to: result.lastDay };
  return saidOf(request, range, before) !== saidOf(request, range, after);
};

/**
 * All that calendars say of the days of a range in a place, as text. Equal texts lead to equal reckonings: of a day that
 * no calendar has, the law alone says what it is.
 */
export const saidOf = (
  { court, comarca }: Place,
  { from, to }: { from: string; to: string },
  files: readonly CalendarFile[],
): string => {
  const days = courtDays({ court, comarca }, files);
  const said: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const known = [days.knows('court', day), days.knows('comarca', day)];
    if (!known.includes(true)) continue;
    said.push(JSON.stringify([day, days.closed(day), days.suspended(day), days.shortened(day), ...known]));
  }
  return said.join('\n');
};
