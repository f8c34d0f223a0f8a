import type { ParsedInput, VerbOutput } from '../../contract.ts';
import { first, type Transaction } from '../../transaction.ts';
import { lockLibrary, noDecision } from './guards.ts';
import { IndexChanges } from './index-changes.ts';
import { IndexedTerms } from './indexed-terms.ts';

export const removeDecision = async (
  transaction: Transaction,
  { id }: ParsedInput<'removeDecision'>,
): Promise<VerbOutput<'removeDecision'>> => {
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
};
