import { z } from 'zod';
import { JucaError } from '#/lib/domain/errors.ts';
import { Cursor } from '#/lib/domain/inputs.ts';
import type { DecisionPage } from '#/lib/domain/library/library-answers.ts';
import { limits } from '#/lib/domain/limits.ts';
import { toDecision, toListed } from '../../library-rows.ts';
import { defineVerb } from '../define-verb.ts';
import { pageSize } from '../inputs.ts';

/** A page of all decisions, the last taken in first. */
export const listDecisions = defineVerb({
  kind: 'read',
  input: z.strictObject({ cursor: Cursor.optional(), limit: pageSize }),
  run: async (transaction, { cursor, limit }): Promise<DecisionPage> => {
    const ordinal = cursor === undefined ? limits.decisionsPerLibrary + 1 : readCursor(cursor);
    const rows = await transaction.all('decisionsBefore', { ordinal, limit: limit + 1 });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      decisions: shown.map((row) => toListed(toDecision(row))),
      nextCursor: rows.length > limit && last ? String(last.ordinal) : null,
    };
  },
});

const readCursor = (cursor: string): number => {
  if (/^[1-9]\d{0,8}$/.test(cursor)) return Number(cursor);
  throw new JucaError('invalid', 'cursor: was not made by a list', { field: 'cursor' });
};
