import type { Deadline } from '#/lib/domain/deadlines/deadline.ts';
import { firstDayOf, placeOf } from '#/lib/domain/deadlines/outcome.ts';
import { toDeadline } from '../../deadline-rows.ts';
import type { StatementParameters, StatementRow } from '../../statements.ts';
import { first, type Transaction } from '../../transaction.ts';
import { noDeadline } from './guards.ts';
import { comarcaKey } from './reading.ts';

/** What the store knows of the comparison with calendars: the digest of what they said, and whether one changed since. */
export interface Compared {
  said: string;
  checkDue: number;
}

/** A deadline as its statements take it. */
export const storedDeadline = (
  deadline: Omit<Deadline, 'createdAt' | 'updatedAt' | 'version'>,
  { said, checkDue }: Compared,
  now: string,
): StatementParameters<'updateDeadline'> => {
  const { id, sessionId, matterId, title, notes, basis, lastDay, lastTime, warnings, recheck, doneAt } =
    deadline;
  const { court, comarca } = placeOf(basis);
  return {
    deadline: id,
    linked: sessionId,
    belongsTo: matterId,
    title,
    notes,
    court,
    comarcaKey: comarcaKey(comarca),
    firstDay: firstDayOf(basis),
    lastDay,
    lastTime,
    said,
    checkDue,
    doneAt,
    basis: JSON.stringify(basis),
    warnings: JSON.stringify(warnings),
    recheck: recheck && JSON.stringify(recheck),
    now,
  };
};

/** Stores a deadline with changes, under its next version. Without `compared` the comparison stays as it is. */
export const rewrite = async (
  transaction: Transaction,
  row: StatementRow<'deadline'>,
  changes: Partial<Deadline>,
  compared: Compared = { said: row.said, checkDue: row.check_due },
): Promise<Deadline> => {
  const changed = { ...toDeadline(row), ...changes };
  const stored = storedDeadline(changed, compared, transaction.now);
  const written = await first(transaction, 'updateDeadline', stored);
  if (!written) throw noDeadline();
  transaction.announce({ kind: 'records', of: 'deadlines' });
  return toDeadline(written);
};
