import { z } from 'zod';
import { defineVerb } from '../define-verb.ts';
import { lockForWrite } from '../guards.ts';
import { guarded, unlessGuarded } from '../inputs.ts';
import { arrange } from './arrange.ts';

export const archive = defineVerb({
  kind: 'write',
  repeatable: unlessGuarded,
  input: z.strictObject({ ...guarded, archived: z.boolean() }),
  run: async (transaction, input) => {
    const row = await lockForWrite(transaction, input);
    return arrange(transaction, row, { status: input.archived ? 'archived' : 'active' });
  },
});
