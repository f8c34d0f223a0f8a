import { z } from 'zod';
import type { WorkedDeadline } from '#/lib/domain/deadlines/deadline.ts';
import { reckon } from '#/lib/domain/deadlines/reckon.ts';
import { Id } from '#/lib/domain/ids.ts';
import { toDeadline } from '../../deadline-rows.ts';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { noDeadline } from './guards.ts';
import { calendarsFor } from './reading.ts';

/** A deadline with its working by the owner's calendars as they are now. */
export const getDeadline = defineVerb({
  kind: 'read',
  input: z.strictObject({ id: Id }),
  run: async (transaction, { id }): Promise<WorkedDeadline> => {
    const row = await first(transaction, 'deadline', { deadline: id });
    if (!row) throw noDeadline();
    const deadline = toDeadline(row);
    const { basis } = deadline;
    const files = await calendarsFor(transaction, basis);
    return { deadline, working: basis.kind === 'given' ? null : reckon(basis.request, files) };
  },
});
