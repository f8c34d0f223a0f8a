import { JucaError } from '#/lib/domain/errors.ts';
import { analyserVersion } from '#/lib/domain/library/analyse.ts';
import { type IndexState, withAnalyser } from '#/lib/domain/library/index-state.ts';
import { indexStateOf } from '../../library-rows.ts';
import type { StatementRow } from '../../statements.ts';
import { first, type Transaction } from '../../transaction.ts';

export type LibraryRow = StatementRow<'library'>;

export interface LockedLibrary {
  library: LibraryRow;
  /** What is indexed now is indexed by the code's analyser. */
  index: IndexState;
}

/** The owner's library, held still for this transaction; made at its first use. */
export const lockLibrary = async (transaction: Transaction): Promise<LockedLibrary> => {
  const found = await lockIfThere(transaction);
  if (found) return found;
  await transaction.all('openLibrary', { analyser: analyserVersion });
  const made = await lockIfThere(transaction);
  if (!made) throw new Error('A new library was not stored.');
  return made;
};

/** The same, or undefined for an owner who has none yet. */
export const lockIfThere = async (transaction: Transaction): Promise<LockedLibrary | undefined> => {
  const library = await first(transaction, 'libraryForWrite', {});
  if (!library) return undefined;
  const stored = indexStateOf(library);
  const index = withAnalyser(stored, analyserVersion, library.last_ordinal);
  if (index !== stored) await keepIndexState(transaction, index);
  return { library, index };
};

export const keepIndexState = (transaction: Transaction, { older, ...rest }: IndexState) =>
  transaction.all('keepIndexState', { ...rest, older: JSON.stringify(older) });

/** Someone else's decision and a missing one give this same answer. */
export const noDecision = () => new JucaError('not_found', 'There is no such decision.');
