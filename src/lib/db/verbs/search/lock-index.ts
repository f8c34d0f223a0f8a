import { indexVersion } from '#/lib/domain/search/document.ts';
import type { StatementRow } from '../../statements.ts';
import { first, type Transaction } from '../../transaction.ts';

export type IndexRow = StatementRow<'searchIndex'>;

/**
 * The owner's index, held still for this transaction; made at its first use. Undefined where there is none and none of the
 * sessions is there either, as after the account was deleted.
 */
export const lockIndex = async (
  transaction: Transaction,
  sessions: readonly string[],
): Promise<IndexRow | undefined> => {
  const found = await first(transaction, 'searchIndexForWrite', {});
  if (found) return found;
  const rows = await Promise.all(sessions.map((session) => first(transaction, 'session', { session })));
  if (rows.every((row) => row === undefined)) return undefined;
  await transaction.all('openSearchIndex', { indexVersion });
  return first(transaction, 'searchIndexForWrite', {});
};
