import { z } from 'zod';
import { Id } from '#/lib/domain/ids.ts';
import { termWeights } from '#/lib/domain/library/analyse.ts';
import { contentOf } from '../../library-rows.ts';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { lockLibrary, noDecision } from './guards.ts';
import { IndexChanges } from './index-changes.ts';

/** Deletes a decision for good; briefings that used it keep what they took. */
export const removeDecision = defineVerb({
  kind: 'write',
  // The second run would find no such decision.
  repeatable: false,
  input: z.strictObject({ id: Id }),
  run: async (transaction, { id }): Promise<{ id: string }> => {
    if (!(await first(transaction, 'decision', { decision: id }))) throw noDecision();
    const { last_ordinal: lastOrdinal, decisions } = await lockLibrary(transaction);
    // Read again: somebody may have changed or removed it before the library was held still.
    const row = await first(transaction, 'decision', { decision: id });
    if (!row) throw noDecision();
    const index = new IndexChanges();
    index.change(row.ordinal, termWeights(contentOf(row)), new Map());
    await transaction.all('deleteDecision', { decision: id });
    await index.store(transaction);
    await transaction.all('moveLibrary', { lastOrdinal, decisions: decisions - 1 });
    return { id };
  },
});
