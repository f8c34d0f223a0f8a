import { z } from 'zod';
import { JucaError } from '#/lib/domain/errors.ts';
import { defineVerb } from '../define-verb.ts';
import { lockSessionAt } from '../guards.ts';
import { guarded } from '../inputs.ts';

/** Deletes a session that is in the trash, with its blocks, for good. */
export const purge = defineVerb({
  kind: 'write',
  // The second run would find no such session.
  repeatable: false,
  erases: true,
  input: z.strictObject(guarded),
  run: async (transaction, input): Promise<{ id: string }> => {
    const row = await lockSessionAt(transaction, input);
    if (row.deleted_at === null) {
      throw new JucaError('conflict', 'Only a session in the trash can be deleted for good.', {
        version: row.version,
      });
    }
    await transaction.all('deleteSession', { session: row.id });
    transaction.announce({ kind: 'purged', sessionId: row.id, version: row.version + 1 });
    return { id: row.id };
  },
});
