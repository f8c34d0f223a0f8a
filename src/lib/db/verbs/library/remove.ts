import { termWeights } from '#/lib/domain/library/analyse.ts';
import type { ParsedInput, VerbOutput } from '../../contract.ts';
import { contentOf } from '../../library-rows.ts';
import { first, type Transaction } from '../../transaction.ts';
import { lockLibrary, noDecision } from './guards.ts';
import { IndexChanges } from './index-changes.ts';

export const removeDecision = async (
  transaction: Transaction,
  { id }: ParsedInput<'removeDecision'>,
): Promise<VerbOutput<'removeDecision'>> => {
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
};
