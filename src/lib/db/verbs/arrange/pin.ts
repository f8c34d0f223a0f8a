import { z } from 'zod';
import { defineVerb } from '../define-verb.ts';
import { lockForWrite } from '../guards.ts';
import { guarded, unlessGuarded } from '../inputs.ts';
import { arrange } from './arrange.ts';

export const pin = defineVerb({
  kind: 'write',
  repeatable: unlessGuarded,
  input: z.strictObject({ ...guarded, pinned: z.boolean() }),
  run: async (transaction, input) => {
    const row = await lockForWrite(transaction, input);
    const pinnedAt = input.pinned ? (row.pinned_at ?? transaction.now) : null;
    return arrange(transaction, row, { pinned_at: pinnedAt });
  },
});
