import { z } from 'zod';
import { defaultPractice, Practice } from '#/lib/domain/practice.ts';
import { parseColumn } from '../../rows.ts';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';

/** How the owner signs documents; what was never said has its default. */
export const getPractice = defineVerb({
  kind: 'read',
  input: z.strictObject({}),
  run: async (transaction): Promise<Practice> => {
    const row = await first(transaction, 'practice', {});
    return Practice.parse({ ...defaultPractice, ...(row && parseColumn(row.content)) });
  },
});
