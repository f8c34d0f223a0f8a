import type { CalendarFile } from '#/lib/domain/deadlines/calendar/calendar-file.ts';
import { calendarFields } from '#/lib/domain/deadlines/calendar/csv-fields.ts';
import type { KeptCalendar, ListedCalendar } from '#/lib/domain/deadlines/calendar/kept-calendar.ts';
import { answer, api, ifMatch } from '../api/client.ts';

/** Keys of calendars in the data cache. A change of deadlines is one of calendars too (`records` of the change feed). */
export const calendarKeys = {
  list: ['deadlines', 'calendars'],
  one: (id: string) => ['deadlines', 'calendars', id],
} as const;

/** The reader's calendars. Throws `ApiError`, as all of these do. */
export const listCalendars = async (signal: AbortSignal): Promise<ListedCalendar[]> =>
  (await answer(api.calendars.$get({}, { init: { signal } }))).calendars;

export const getCalendar = (id: string, signal: AbortSignal): Promise<KeptCalendar> =>
  answer(api.calendars[':id'].$get({ param: { id } }, { init: { signal } }));

/** Imports a calendar; with a version only in place of that one, else it throws `conflict`. */
export const keepCalendar = (calendar: CalendarFile, version?: number): Promise<ListedCalendar> =>
  answer(api.calendars.$put({ json: { calendar } }, version === undefined ? {} : ifMatch(version)));

export const removeCalendar = async (id: string): Promise<void> => {
  await api.calendars[':id'].$delete({ param: { id } });
};

/**
 * The calendars of a file: one as CSV, or one or a list of them as JSON. The server checks them. Throws `SyntaxError` for
 * what is neither.
 */
export const calendarsIn = (text: string): CalendarFile[] => {
  if (!/^\s*[[{]/.test(text)) return [calendarFields(text) as unknown as CalendarFile];
  const read: unknown = JSON.parse(text);
  return (Array.isArray(read) ? read : [read]) as CalendarFile[];
};

/** A calendar as the file that can be imported again. */
export const fileOf = ({ court, comarca, from, to, asOf, source, days }: KeptCalendar): CalendarFile => ({
  format: 'juca-calendar/1',
  ...{ court, comarca, from, to, asOf, source, days },
});
