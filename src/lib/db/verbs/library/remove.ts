import { z } from 'zod';
import { Id } from '#/lib/domain/ids.ts';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { lockLibrary, noDecision } from './guards.ts';
import { IndexChanges } from './index-changes.ts';
import { IndexedTerms } from './indexed-terms.ts';

/** Deletes a decision for good; briefings that used it keep what they took. */
export const removeDecision = defineVerb({
  kind: 'write',
  // The second run would find no such decision.
  repeatable: false,
  erases: true,
  input: z.strictObject({ id: Id }),
  run: async (transaction, { id }): Promise<{ id: string }> => {
    if (!(await first(transaction, 'decision', { decision: id }))) throw noDecision();
    const { library, index } = await lockLibrary(transaction);
    // Read again: somebody may have changed or removed it before the library was held still.
    const row = await first(transaction, 'decision', { decision: id });
    if (!row) throw noDecision();
    const changes = new IndexChanges(index);
    changes.change(row.ordinal, await new IndexedTerms(transaction, index).of(row), new Map());
    await transaction.all('deleteDecision', { decision: id });
    await changes.store(transaction);
    const { last_ordinal: lastOrdinal, decisions } = library;
    await transaction.all('moveLibrary', { lastOrdinal, decisions: decisions - 1 });
    return { id };
  },
});
