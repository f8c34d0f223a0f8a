import { z } from 'zod';
import type { DefaultModel } from '#/lib/domain/answering.ts';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';

/** The model that answers in the owner's sessions that have chosen none; null until the owner has chosen one. */
export const getDefaultModel = defineVerb({
  kind: 'read',
  input: z.strictObject({}),
  run: async (transaction): Promise<DefaultModel> => ({
    model: (await first(transaction, 'defaultModel', {}))?.default_model ?? null,
  }),
});
