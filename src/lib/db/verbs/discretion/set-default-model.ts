import { DefaultModel } from '#/lib/domain/answering.ts';
import { defineVerb } from '../define-verb.ts';

/** Chooses the model of the owner's sessions that have chosen none. Those that have chosen one keep it. */
export const setDefaultModel = defineVerb({
  kind: 'write',
  repeatable: true,
  input: DefaultModel,
  run: async (transaction, { model }): Promise<DefaultModel> => {
    await transaction.all('putDefaultModel', { model, now: transaction.now });
    return { model };
  },
});
