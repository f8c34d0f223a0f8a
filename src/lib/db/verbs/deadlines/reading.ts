import { createHash } from 'node:crypto';
import type { CalendarFile } from '#/lib/domain/deadlines/calendar/calendar-file.ts';
import type { DeadlineBasis, Outcome } from '#/lib/domain/deadlines/deadline.ts';
import { firstDayOf, outcomeOf, placeOf } from '#/lib/domain/deadlines/outcome.ts';
import { saidOf } from '#/lib/domain/deadlines/touched.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { fold } from '#/lib/domain/library/fold.ts';
import { toCalendarFile } from '../../deadline-rows.ts';
import type { Transaction } from '../../transaction.ts';

/** The name by which calendars of a comarca are found; empty for the whole court. */
export const comarcaKey = (comarca: string | null): string => fold(comarca ?? '').trim();

/** The owner's calendars by which a basis is reckoned; none without a court. */
export const calendarsFor = async (
  transaction: Transaction,
  basis: DeadlineBasis,
): Promise<CalendarFile[]> => {
  const { court, comarca } = placeOf(basis);
  if (court === '') return [];
  const rows = await transaction.all('calendarsOfPlace', { court, comarcaKey: comarcaKey(comarca) });
  return rows.map(toCalendarFile);
};

/** Where a basis leads. Throws `invalid` where it leads nowhere. */
export const settledOutcome = (basis: DeadlineBasis, files: readonly CalendarFile[]): Outcome => {
  const outcome = outcomeOf(basis, files);
  if (!('refused' in outcome)) return outcome;
  throw new JucaError('invalid', 'basis.request.event: no last day follows from this event', {
    field: 'basis.request.event',
  });
};

/** SHA-256 of what calendars say of the days of a deadline; empty for a day that was given. */
export const digestOf = (basis: DeadlineBasis, lastDay: string, files: readonly CalendarFile[]): string => {
  if (basis.kind === 'given') return '';
  const said = saidOf(placeOf(basis), { from: firstDayOf(basis), to: lastDay }, files);
  return createHash('sha256').update(said).digest('base64url');
};
