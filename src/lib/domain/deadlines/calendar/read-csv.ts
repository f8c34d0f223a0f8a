import { parseInput } from '../../parse.ts';
import { CalendarFile } from './calendar-file.ts';
import { calendarFields } from './csv-fields.ts';

/** A calendar written as CSV; see `calendarFields`. Throws `invalid` or `too_large` with the field. */
export const readCalendarCsv = (text: string): CalendarFile => parseInput(CalendarFile, calendarFields(text));
