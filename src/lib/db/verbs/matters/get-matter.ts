import { z } from 'zod';
import { matterNotFound } from '#/lib/domain/errors.ts';
import type { Matter } from '#/lib/domain/matters/matter.ts';
import { toMatter } from '../../matter-rows.ts';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { target } from '../inputs.ts';

export const getMatter = defineVerb({
  kind: 'read',
  input: z.strictObject(target),
  run: async (transaction, { id }): Promise<Matter> => {
    const row = await first(transaction, 'matter', { matter: id });
    if (!row) throw matterNotFound();
    return toMatter(row);
  },
});
