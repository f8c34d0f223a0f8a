import { z } from 'zod';
import type { Deadline } from '#/lib/domain/deadlines/deadline.ts';
import { Id } from '#/lib/domain/ids.ts';
import { toDeadline } from '../../deadline-rows.ts';
import { defineVerb } from '../define-verb.ts';
import { lockDeadline } from './guards.ts';
import { rewrite } from './rewrite.ts';

/** Says that a deadline is done, or that it is not. Saying it again changes nothing. */
export const finishDeadline = defineVerb({
  kind: 'write',
  repeatable: true,
  input: z.strictObject({ id: Id, done: z.boolean() }),
  run: async (transaction, { id, done }): Promise<Deadline> => {
    const row = await lockDeadline(transaction, { id });
    if (done === (row.done_at !== null)) return toDeadline(row);
    return rewrite(transaction, row, { doneAt: done ? transaction.now : null });
  },
});
