import { Synonyms } from '#/lib/domain/library/synonym-groups.ts';
import { defineVerb } from '../define-verb.ts';
import { lockLibrary } from './guards.ts';

/** Puts groups of words that the owner takes for one another in place of those before. */
export const setSynonyms = defineVerb({
  kind: 'write',
  repeatable: true,
  input: Synonyms,
  run: async (transaction, { groups }): Promise<Synonyms> => {
    await lockLibrary(transaction);
    await transaction.all('keepSynonyms', { synonyms: JSON.stringify(groups) });
    return { groups };
  },
});
