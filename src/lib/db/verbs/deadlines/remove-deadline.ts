import { z } from 'zod';
import { Id } from '#/lib/domain/ids.ts';
import { defineVerb } from '../define-verb.ts';
import { lockDeadline } from './guards.ts';

/** Deletes a deadline for good. */
export const removeDeadline = defineVerb({
  kind: 'write',
  repeatable: false,
  erases: true,
  input: z.strictObject({ id: Id }),
  run: async (transaction, { id }): Promise<{ id: string }> => {
    await lockDeadline(transaction, { id });
    await transaction.all('deleteDeadline', { deadline: id });
    transaction.announce({ kind: 'records', of: 'deadlines' });
    return { id };
  },
});
