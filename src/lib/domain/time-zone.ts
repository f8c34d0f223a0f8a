import { writtenDate } from './written-date.ts';

/** IANA name of the zone where most readers are; used while the reader's own zone is not known. */
export const usualTimeZone = 'America/Sao_Paulo';

/** The calendar day of a moment in a zone, as `2016-03-14`. */
export const dayIn = (timeZone: string, moment: Date): string =>
  writtenDate(moment, 'en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar day of a moment where most readers are, as `2016-03-14`. */
export const usualDay = (moment: Date): string => dayIn(usualTimeZone, moment);
