import { z } from 'zod';
import type { Synonyms } from '#/lib/domain/library/synonym-groups.ts';
import { synonymsIn } from '../../library-rows.ts';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';

/** The groups of words that the owner takes for one another. */
export const getSynonyms = defineVerb({
  kind: 'read',
  input: z.strictObject({}),
  run: async (transaction): Promise<Synonyms> => synonymsIn(await first(transaction, 'library', {})),
});
