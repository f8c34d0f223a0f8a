import { z } from 'zod';
import type { ListedCalendar } from '#/lib/domain/deadlines/calendar/kept-calendar.ts';
import { toListedCalendar } from '../../deadline-rows.ts';
import { defineVerb } from '../define-verb.ts';

/** The owner's calendars by court, comarca and span, without their days. */
export const listCalendars = defineVerb({
  kind: 'read',
  input: z.strictObject({}),
  run: async (transaction): Promise<{ calendars: ListedCalendar[] }> => ({
    calendars: (await transaction.all('calendars', {})).map(toListedCalendar),
  }),
});
