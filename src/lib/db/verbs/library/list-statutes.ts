import { z } from 'zod';
import type { ListedStatute } from '#/lib/domain/library/statute-text.ts';
import { toListedStatute } from '../../statute-rows.ts';
import { defineVerb } from '../define-verb.ts';

/** The imported statutes by their URNs, without their texts. */
export const listStatutes = defineVerb({
  kind: 'read',
  input: z.strictObject({}),
  run: async (transaction): Promise<{ statutes: ListedStatute[] }> => ({
    statutes: (await transaction.all('statutes', {})).map(toListedStatute),
  }),
});
