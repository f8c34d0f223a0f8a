import { z } from 'zod';
import { defineVerb } from '../define-verb.ts';
import { guarded, unlessGuarded } from '../inputs.ts';
import { arrange, lockForArranging } from './arrange.ts';

export const archive = defineVerb({
  kind: 'write',
  repeatable: unlessGuarded,
  input: z.strictObject({ ...guarded, archived: z.boolean() }),
  run: async (transaction, input) => {
    const row = await lockForArranging(transaction, input);
    return arrange(transaction, row, { status: input.archived ? 'archived' : 'active' });
  },
});
