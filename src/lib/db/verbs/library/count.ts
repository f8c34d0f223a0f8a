import { z } from 'zod';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';

export const countDecisions = defineVerb({
  kind: 'read',
  input: z.strictObject({}),
  run: async (transaction): Promise<{ count: number }> => {
    const library = await first(transaction, 'library', {});
    return { count: library?.decisions ?? 0 };
  },
});
