import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { CalendarFile } from '#/lib/domain/deadlines/calendar/calendar-file.ts';
import type { ListedCalendar } from '#/lib/domain/deadlines/calendar/kept-calendar.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { Version } from '#/lib/domain/inputs.ts';
import { jsonBytes } from '#/lib/domain/json-size.ts';
import { limits } from '#/lib/domain/limits.ts';
import { toCalendarFile, toListedCalendar } from '../../deadline-rows.ts';
import { first, type Transaction } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { conflict } from '../guards.ts';
import { calendarId } from './calendar-id.ts';
import { noDeadline } from './guards.ts';
import { comarcaKey } from './reading.ts';

/**
 * Puts a calendar in place of the one of the same court, comarca and span; where it says something else, the deadlines
 * in its span are due to be compared. With `ifVersion` only in place of the one that the caller saw.
 */
export const keepCalendar = defineVerb({
  kind: 'write',
  repeatable: ({ ifVersion }) => ifVersion === undefined,
  input: z.strictObject({ calendar: CalendarFile, ifVersion: Version.optional() }),
  run: async (transaction, { calendar, ifVersion }): Promise<ListedCalendar> => {
    const { court, comarca, from, to, asOf, source, days } = calendar;
    refuseLarge(days);
    const span = { court, comarcaKey: comarcaKey(comarca), from, to };
    const id = calendarId(transaction.owner, span);
    const known = await first(transaction, 'calendar', { calendar: id });
    if (ifVersion !== undefined && !known) throw noDeadline();
    if (known && ifVersion !== undefined && known.version !== ifVersion) throw conflict(known.version);
    if (known && isDeepStrictEqual(toCalendarFile(known), JSON.parse(JSON.stringify(calendar))))
      return toListedCalendar(known);
    if (!known) await refuseFull(transaction);
    const row = await first(transaction, 'putCalendar', {
      ...span,
      calendar: id,
      comarca,
      asOf,
      source,
      dayCount: days.length,
      content: JSON.stringify(days),
      version: (known?.version ?? 0) + 1,
      now: transaction.now,
    });
    if (!row) throw noDeadline();
    await transaction.all('callForCheck', span);
    transaction.announce({ kind: 'records', of: 'deadlines' });
    return toListedCalendar(row);
  },
});

const refuseLarge = (days: CalendarFile['days']): void => {
  const max = limits.calendarDays;
  if (jsonBytes(days) <= max) return;
  throw new JucaError('too_large', `calendar.days: may have at most ${max / 1024} KiB`, {
    field: 'calendar.days',
    limit: 'calendarDays',
    max,
  });
};

const refuseFull = async (transaction: Transaction): Promise<void> => {
  const max = limits.calendars;
  if ((await transaction.all('calendars', {})).length < max) return;
  throw new JucaError('limit', 'There is no room for another calendar.', { limit: 'calendars', max });
};
