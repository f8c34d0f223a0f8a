import { z } from 'zod';
import { defineVerb } from '../define-verb.ts';
import { lockSessionAt } from '../guards.ts';
import { guarded, unlessGuarded } from '../inputs.ts';
import { arrange } from './arrange.ts';

/** Puts a session in the trash, from which `restore` brings it back as it was. */
export const trash = defineVerb({
  kind: 'write',
  repeatable: unlessGuarded,
  input: z.strictObject(guarded),
  run: async (transaction, input) => {
    const row = await lockSessionAt(transaction, input);
    return arrange(transaction, row, { deleted_at: row.deleted_at ?? transaction.now });
  },
});
