import { z } from 'zod';
import { StatuteUrn } from '#/lib/domain/library/statute-text.ts';
import { noStatute } from '../../statute-rows.ts';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { lockLibrary } from './guards.ts';

/** Deletes the text of a statute for good. */
export const removeStatute = defineVerb({
  kind: 'write',
  // The second run would find no such statute.
  repeatable: false,
  erases: true,
  input: z.strictObject({ urn: StatuteUrn }),
  run: async (transaction, { urn }): Promise<{ urn: string }> => {
    await lockLibrary(transaction);
    if (!(await first(transaction, 'statute', { urn }))) throw noStatute();
    await transaction.all('deleteStatute', { urn });
    return { urn };
  },
});
