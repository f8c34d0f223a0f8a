import { z } from 'zod';
import type { Decision } from '#/lib/domain/library/decision.ts';
import { limits } from '#/lib/domain/limits.ts';
import { toDecision } from '../../library-rows.ts';
import { defineVerb } from '../define-verb.ts';
import { pageSize } from '../inputs.ts';

/** Decisions in full, the last taken in first. `before` is the `next` of the answer before; null in the last answer. */
export const allDecisions = defineVerb({
  kind: 'read',
  input: z.strictObject({
    before: z
      .int()
      .min(1)
      .default(limits.decisionsPerLibrary + 1),
    limit: pageSize,
  }),
  run: async (transaction, { before, limit }): Promise<{ decisions: Decision[]; next: number | null }> => {
    const rows = await transaction.all('decisionsBefore', { ordinal: before, limit });
    const last = rows.at(-1);
    return { decisions: rows.map(toDecision), next: last && rows.length === limit ? last.ordinal : null };
  },
});
