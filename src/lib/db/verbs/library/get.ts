import { z } from 'zod';
import { Id } from '#/lib/domain/ids.ts';
import type { Decision } from '#/lib/domain/library/decision.ts';
import { toDecision } from '../../library-rows.ts';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { noDecision } from './guards.ts';

export const getDecision = defineVerb({
  kind: 'read',
  input: z.strictObject({ id: Id }),
  run: async (transaction, { id }): Promise<Decision> => {
    const row = await first(transaction, 'decision', { decision: id });
    if (!row) throw noDecision();
    return toDecision(row);
  },
});
