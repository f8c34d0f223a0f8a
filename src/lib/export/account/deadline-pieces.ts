import type { OwnedDeadlines } from '#/lib/db/deadlines.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { WriteJson } from './protocol.ts';

type Source = Pick<OwnedDeadlines, 'allDeadlines' | 'listCalendars' | 'getCalendar'>;

const pageSize = 100;

/** All deadlines, and the calendars as files that can be imported again; no file where there is nothing. */
export async function* deadlinePieces(source: Source, write: WriteJson) {
  let number = 0;
  for (let after: string | null | undefined; after !== null; ) {
    const { deadlines, next } = await source.allDeadlines({ limit: pageSize, ...(after && { after }) });
    number += 1;
    if (deadlines.length > 0) yield await write(`deadlines/deadlines-${padded(number)}.json`, deadlines);
    after = next;
  }
  for (const [index, { id }] of (await source.listCalendars()).calendars.entries()) {
    const file = await calendarFile(source, id);
    if (file) yield await write(`deadlines/calendar-${padded(index + 1)}.json`, file);
  }
}

/** Undefined for a calendar that was deleted meanwhile. */
const calendarFile = async (source: Source, id: string) => {
  try {
    const { court, comarca, from, to, asOf, source: origin, days } = await source.getCalendar({ id });
    return { format: 'juca-calendar/1', court, comarca, from, to, asOf, source: origin, days };
  } catch (error) {
    if (error instanceof JucaError && error.code === 'not_found') return undefined;
    throw error;
  }
};

const padded = (number: number): string => String(number).padStart(5, '0');
