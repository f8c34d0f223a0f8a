import { writtenDate } from '#/lib/domain/written-date.ts';

/** Times are ISO 8601 strings; `now` is a Date; a time zone is an IANA name; a locale is a BCP 47 tag. */
export interface Reader {
  now: Date;
  timeZone: string;
  locale: string;
}

/** The calendar day of a moment where the reader is, as days since 1970-01-01. */
const dayNumber = (time: Date, timeZone: string): number => {
  const [year, month, day] = calendarDay(time, timeZone);
  return Date.UTC(year, month - 1, day) / 86_400_000;
};

const isoDay = (time: Date, timeZone: string): string =>
  writtenDate(time, 'en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });

const calendarDay = (time: Date, timeZone: string): [number, number, number] => {
  const [year, month, day] = isoDay(time, timeZone).split('-').map(Number);
  return [year ?? 0, month ?? 1, day ?? 1];
};

const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();

/** Which group of a list a moment falls in; a month is its first day, as `2026-03-01`. */
export type DayGroup = 'today' | 'yesterday' | 'week' | `${number}-${string}-01`;

/** Groups by the reader's calendar: today (and anything later), yesterday, the five days before it, then months. */
export const dayGroup = (time: string, { now, timeZone }: Pick<Reader, 'now' | 'timeZone'>): DayGroup => {
  const moment = new Date(time);
  const age = dayNumber(now, timeZone) - dayNumber(moment, timeZone);
  if (age <= 0) return 'today';
  if (age === 1) return 'yesterday';
  if (age < 7) return 'week';
  const [year, month] = calendarDay(moment, timeZone);
  return `${year}-${String(month).padStart(2, '0')}-01`;
};

/** A month's name with a capital: `Março`, and `Março de 2025` for another year than now. */
export const monthName = (group: string, { now, timeZone, locale }: Reader): string => {
  const [year] = calendarDay(now, timeZone);
  const sameYear = group.startsWith(`${year}-`);
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', month: 'long' };
  const name = writtenDate(new Date(group), locale, sameYear ? options : { ...options, year: 'numeric' });
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
};

/** Relative for less than a week (`agora`, `há 5 min`, `ontem`), then the date (`12/03/2026`, `Mar 12, 2026`). */
export const relativeDate = (time: string, reader: Reader): string => {
  const moment = new Date(time);
  const days = dayNumber(reader.now, reader.timeZone) - dayNumber(moment, reader.timeZone);
  if (days >= 7) return shortDate(moment, reader);
  if (days >= 1) return ago(reader.locale, days, 'day');
  const minutes = Math.floor((reader.now.getTime() - moment.getTime()) / 60_000);
  if (minutes < 1) return ago(reader.locale, 0, 'second');
  return minutes < 60
    ? ago(reader.locale, minutes, 'minute')
    : ago(reader.locale, Math.floor(minutes / 60), 'hour');
};

/** So long ago, without the point that some languages put after an abbreviation. */
const ago = (locale: string, amount: number, unit: Intl.RelativeTimeFormatUnit): string => {
  const known = relativeFormats.get(locale);
  const relative = known ?? new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  relativeFormats.set(locale, relative);
  return relative.format(-amount, unit).replace('.', '');
};

const shortDate = (moment: Date, { timeZone, locale }: Reader): string =>
  writtenDate(moment, locale, { timeZone, dateStyle: 'short' });

/** Day and time in full, as `12 de março de 2026 às 14:05`. */
export const exactDate = (time: string, { timeZone, locale }: Reader): string =>
  writtenDate(new Date(time), locale, { timeZone, dateStyle: 'long', timeStyle: 'short' });
