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
    await refuseFull(transaction, { id, ...span, dayCount: days.length });
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

interface Wanted {
  id: string;
  court: string;
  comarcaKey: string;
  dayCount: number;
}

const refuseFull = async (transaction: Transaction, wanted: Wanted): Promise<void> => {
  const others = (await transaction.all('calendars', {})).filter(({ id }) => id !== wanted.id);
  const ofPlace = others.filter(
    (row) => row.court === wanted.court && comarcaKey(row.comarca) === wanted.comarcaKey,
  );
  const entries = ofPlace.reduce((sum, row) => sum + row.day_count, wanted.dayCount);
  refuseBeyond('calendars', others.length + 1);
  refuseBeyond('calendarsPerPlace', ofPlace.length + 1);
  refuseBeyond('calendarEntries', entries);
};

const sentences = {
  calendars: 'There is no room for another calendar.',
  calendarsPerPlace: 'This court or comarca has too many calendars.',
  calendarEntries: 'The calendars of this court or comarca have too many days together.',
};

const refuseBeyond = (limit: keyof typeof sentences, count: number): void => {
  const max = limits[limit];
  if (count > max) throw new JucaError('limit', sentences[limit], { limit, max });
};
