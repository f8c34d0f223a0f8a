import { JucaError } from '#/lib/domain/errors.ts';
import type { StatementRow } from '../../statements.ts';
import { first, type Transaction } from '../../transaction.ts';

export type LibraryRow = StatementRow<'library'>;

/** The owner's library, held still for this transaction; made at its first use. */
export const lockLibrary = async (transaction: Transaction): Promise<LibraryRow> => {
  const found = await first(transaction, 'libraryForWrite', {});
  if (found) return found;
  await transaction.all('openLibrary', {});
  const made = await first(transaction, 'libraryForWrite', {});
  if (!made) throw new Error('A new library was not stored.');
  return made;
};

/** Someone else's decision and a missing one give this same answer. */
export const noDecision = () => new JucaError('not_found', 'There is no such decision.');
