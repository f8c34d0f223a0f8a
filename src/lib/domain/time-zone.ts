/** IANA name of the zone where most readers are; used while the reader's own zone is not known. */
export const usualTimeZone = 'America/Sao_Paulo';

/** The calendar day of a moment in a zone, as `2016-03-14`. */
export const dayIn = (timeZone: string, moment: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(moment);

const usualDays = new Intl.DateTimeFormat('en-CA', { timeZone: usualTimeZone, dateStyle: 'short' });

/** The calendar day of a moment where most readers are, as `2016-03-14`. */
export const usualDay = (moment: Date): string => usualDays.format(moment);
