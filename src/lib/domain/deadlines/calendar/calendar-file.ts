import { z } from 'zod';
import { addDays, daysBetween } from '../../law/days.ts';
import type { ClosureKind } from './closure.ts';

/** What is no day ends the check, so that no span is made of it. */
const Day = z.iso.date({ abort: true });
const Text = z.string().trim().min(1).max(300);

/** What a day of a file may be; weekends are never written. */
const dayKinds = [
  'holiday',
  'no_service',
  'recess',
  'suspension',
  'short_day',
  'outage',
  'working',
] as const satisfies readonly (ClosureKind | 'working')[];

/** A day, or the days from `day` to `to`, both included, with the act that makes it so. */
const CalendarDay = z
  .strictObject({
    day: Day,
    to: Day.optional(),
    kind: z.enum(dayKinds),
    name: Text,
    /** As it is cited: `Provimento CSM 2.765/2025`. */
    act: Text,
  })
  .refine(({ day, to }) => to === undefined || to >= day, { error: 'ends before it begins', path: ['to'] });

/** The most that the days of a file may be together, each as long as it lasts: more than twice ten years. */
const mostDays = 8_000;

/**
 * A calendar of a court, or of one comarca of it, as a dated file. It says all that it knows of the days from `from` to
 * `to`: a working day that it does not list works. Of two calendars of one court and comarca that have a day, the one
 * with the later `asOf` holds.
 */
export const CalendarFile = z
  .strictObject({
    format: z.literal('juca-calendar/1'),
    /** Initials, as `TJSP`. */
    court: z.string().regex(/^[A-Z]{2,5}(?:-?[A-Z\d]{1,3})?$/),
    /** Name of the comarca, subseção or city; null for the calendar of the whole court. */
    comarca: Text.nullable(),
    from: Day,
    to: Day,
    /** The day on which the file was put together or corrected. */
    asOf: Day,
    /** Where the days were taken from. */
    source: Text,
    days: z.array(CalendarDay).max(2_000),
  })
  .refine(({ from, to }) => to >= from, { error: 'ends before it begins', path: ['to'] })
  .refine(({ from, to }) => to <= addDays(from, 3_700), { error: 'spans more than ten years', path: ['to'] })
  .refine(({ from, to, days }) => days.every(({ day, to: last = day }) => day >= from && last <= to), {
    error: 'has a day outside of its span',
    path: ['days'],
  })
  .refine(({ days }) => lengthOf(days) <= mostDays, {
    error: `may list at most ${mostDays} days, each as long as it lasts`,
    path: ['days'],
  });

const lengthOf = (days: readonly { day: string; to?: string | undefined }[]): number =>
  days.reduce((sum, { day, to }) => sum + (to === undefined ? 1 : daysBetween(day, to) + 1), 0);

export type CalendarFile = z.infer<typeof CalendarFile>;
export type CalendarDay = CalendarFile['days'][number];
