import { JucaError } from '#/lib/domain/errors.ts';
import type { StatementRow } from '../../statements.ts';
import { first, type Transaction } from '../../transaction.ts';
import { conflict } from '../guards.ts';

/** Someone else's deadline or calendar and a missing one give this same answer. */
export const noDeadline = () => new JucaError('not_found', 'There is no such deadline or calendar.');

interface Guarded {
  id: string;
  ifVersion?: number | undefined;
}

/** The deadline, held still, at the version that the caller saw. Throws `not_found` and `conflict`. */
export const lockDeadline = async (
  transaction: Transaction,
  { id, ifVersion }: Guarded,
): Promise<StatementRow<'deadline'>> => {
  const row = await first(transaction, 'deadlineForWrite', { deadline: id });
  if (!row) throw noDeadline();
  if (ifVersion !== undefined && ifVersion !== row.version) throw conflict(row.version);
  return row;
};
