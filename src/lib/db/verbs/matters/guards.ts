import { JucaError, matterNotFound } from '#/lib/domain/errors.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { MatterFields } from '#/lib/domain/matters/matter.ts';
import { matterName } from '#/lib/domain/matters/matter-name.ts';
import type { SessionRow, StatementRow } from '../../statements.ts';
import { first, type Transaction } from '../../transaction.ts';

/** The matter, held still for this transaction. Throws `not_found`. */
export const lockMatter = async (
  transaction: Transaction,
  matter: string,
): Promise<StatementRow<'matter'>> => {
  const row = await first(transaction, 'matterForWrite', { matter });
  if (!row) throw matterNotFound();
  return row;
};

/** The fields with a name. Throws `invalid` where neither the owner nor a party gives one. */
export const named = (fields: MatterFields): MatterFields => {
  const name = matterName(fields);
  if (name) return { ...fields, name };
  throw new JucaError('invalid', 'name: a matter needs a name or a party', { field: 'name' });
};

/** Throws `limit` where the owner would have too many matters or parties. `before` is what a change replaces. */
export const refuseTooMany = async (
  transaction: Transaction,
  { parties }: MatterFields,
  before?: { parties: number },
): Promise<void> => {
  const totals = (await first(transaction, 'matterTotals', {})) ?? { matters: 0, parties: 0 };
  if (!before) refuseOver('mattersPerOwner', totals.matters + 1);
  refuseOver('partiesPerOwner', totals.parties - (before?.parties ?? 0) + parties.length);
};

/** Throws `limit` where the matter has too many sessions by now. */
export const refuseOverfull = async (transaction: Transaction, matter: string): Promise<void> => {
  const count = await first(transaction, 'matterSessionCount', { matter });
  refuseOver('sessionsPerMatter', count?.sessions ?? 0);
};

/** Puts the session into a matter that is held still; null takes it out of its own. */
export const placeSession = async (
  transaction: Transaction,
  session: string,
  matter: string | null,
): Promise<SessionRow> => {
  const placed = await first(transaction, 'placeSession', { session, matter });
  if (!placed) throw matterNotFound();
  return placed;
};

const refuseOver = (
  limit: 'mattersPerOwner' | 'partiesPerOwner' | 'sessionsPerMatter',
  count: number,
): void => {
  const max = limits[limit];
  if (count > max) throw new JucaError('limit', `There may be at most ${max}.`, { limit, max });
};
