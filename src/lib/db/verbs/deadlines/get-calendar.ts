import { z } from 'zod';
import type { KeptCalendar } from '#/lib/domain/deadlines/calendar/kept-calendar.ts';
import { Id } from '#/lib/domain/ids.ts';
import { toKeptCalendar } from '../../deadline-rows.ts';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { noDeadline } from './guards.ts';

/** A calendar with its days. */
export const getCalendar = defineVerb({
  kind: 'read',
  input: z.strictObject({ id: Id }),
  run: async (transaction, { id }): Promise<KeptCalendar> => {
    const row = await first(transaction, 'calendar', { calendar: id });
    if (!row) throw noDeadline();
    return toKeptCalendar(row);
  },
});
