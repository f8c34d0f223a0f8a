import { Practice } from '#/lib/domain/practice.ts';
import { defineVerb } from '../define-verb.ts';

/** Puts how the owner signs documents in place of what was said before. Documents that are there stay as they are. */
export const setPractice = defineVerb({
  kind: 'write',
  repeatable: true,
  input: Practice,
  run: async (transaction, practice): Promise<Practice> => {
    await transaction.all('putPractice', { content: JSON.stringify(practice), now: transaction.now });
    return practice;
  },
});
