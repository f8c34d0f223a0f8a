import { z } from 'zod';
import { Id } from '#/lib/domain/ids.ts';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { noDeadline } from './guards.ts';

/** Deletes a calendar for good; the deadlines in its span are due to be compared. */
export const removeCalendar = defineVerb({
  kind: 'write',
  repeatable: false,
  input: z.strictObject({ id: Id }),
  run: async (transaction, { id }): Promise<{ id: string }> => {
    const row = await first(transaction, 'calendar', { calendar: id });
    if (!row) throw noDeadline();
    const { court, comarca_key: comarcaKey, from_day: from, to_day: to } = row;
    await transaction.all('deleteCalendar', { calendar: id });
    await transaction.all('callForCheck', { court, comarcaKey, from, to });
    transaction.announce({ kind: 'records', of: 'deadlines' });
    return { id };
  },
});
