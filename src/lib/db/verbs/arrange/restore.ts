import { z } from 'zod';
import { defineVerb } from '../define-verb.ts';
import { lockSessionAt } from '../guards.ts';
import { guarded, unlessGuarded } from '../inputs.ts';
import { arrange } from './arrange.ts';

/** Takes a session out of the trash, back to the shelf that it came from. */
export const restore = defineVerb({
  kind: 'write',
  repeatable: unlessGuarded,
  input: z.strictObject(guarded),
  run: async (transaction, input) => {
    const row = await lockSessionAt(transaction, input);
    return arrange(transaction, row, { deleted_at: null });
  },
});
