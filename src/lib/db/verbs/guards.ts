import { JucaError, notFound } from '#/lib/domain/errors.ts';
import type { SessionRow } from '../statements.ts';
import { first, type Transaction } from '../transaction.ts';

/** The session, held still for this transaction. Throws `not_found`. */
export const lockSession = async (transaction: Transaction, session: string): Promise<SessionRow> => {
  const row = await first(transaction, 'sessionForWrite', { session });
  if (!row) throw notFound();
  return row;
};

interface Guarded {
  id: string;
  ifVersion?: number | undefined;
}

/** The session, held still, at the version that the caller saw. Throws `not_found` and `conflict`. */
export const lockSessionAt = async (
  transaction: Transaction,
  { id, ifVersion }: Guarded,
): Promise<SessionRow> => {
  const row = await lockSession(transaction, id);
  refuseStale(row, ifVersion);
  return row;
};

/** The same for a session that is not in the trash. */
export const lockForWrite = async (
  transaction: Transaction,
  { id, ifVersion }: Guarded,
): Promise<SessionRow> => {
  const row = await lockSession(transaction, id);
  refuseTrashed(row);
  refuseStale(row, ifVersion);
  return row;
};

/** Throws `conflict` where the caller saw another version. */
export const refuseStale = (row: { version: number }, ifVersion: number | undefined): void => {
  if (ifVersion !== undefined && ifVersion !== row.version) throw conflict(row.version);
};

/** Throws `conflict` for a session in the trash. */
export const refuseTrashed = (row: SessionRow): void => {
  if (row.deleted_at !== null) {
    throw new JucaError('conflict', 'The session is in the trash.', { version: row.version });
  }
};

/** What changed since the caller looked; `version` is the one that is there now. */
export const conflict = (version: number): JucaError =>
  new JucaError('conflict', 'It changed meanwhile.', { version });
