import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { type Deadline, NewDeadline } from '#/lib/domain/deadlines/deadline.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { limits } from '#/lib/domain/limits.ts';
import { toDeadline } from '../../deadline-rows.ts';
import { first, type Transaction } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { lockSession } from '../guards.ts';
import { lockMatter } from '../matters/guards.ts';
import { noDeadline } from './guards.ts';
import { calendarsFor, digestOf, settledOutcome } from './reading.ts';
import { storedDeadline } from './rewrite.ts';

/**
 * Stores a deadline, reckoned by the owner's calendars as they are now. The same deadline sent again is the same. Throws
 * `not_found` for a session or a matter that is not the owner's, and `invalid` where the event begins no such term.
 */
export const addDeadline = defineVerb({
  kind: 'write',
  repeatable: true,
  input: NewDeadline,
  run: async (transaction, given): Promise<Deadline> => {
    const known = await first(transaction, 'deadline', { deadline: given.id });
    if (known) return sameAs(toDeadline(known), given);
    const session = given.sessionId === null ? null : await lockSession(transaction, given.sessionId);
    const { matterId = session?.matter_id ?? null } = given;
    if (matterId !== null) await lockMatter(transaction, matterId);
    await refuseFull(transaction);
    const files = await calendarsFor(transaction, given.basis);
    const outcome = settledOutcome(given.basis, files);
    const said = digestOf(given.basis, outcome.lastDay, files);
    const made = { ...given, matterId, ...outcome, recheck: null, doneAt: null };
    const stored = storedDeadline(made, { said, checkDue: 0 }, transaction.now);
    const row = await first(transaction, 'insertDeadline', stored);
    if (!row) throw noDeadline();
    transaction.announce({ kind: 'records', of: 'deadlines' });
    return toDeadline(row);
  },
});

/** What was sent before; it may have been changed meanwhile in all but its basis. */
const sameAs = (known: Deadline, { basis }: z.output<typeof NewDeadline>): Deadline => {
  if (isDeepStrictEqual(known.basis, JSON.parse(JSON.stringify(basis)))) return known;
  throw new JucaError('conflict', 'There is another deadline of this id.', { field: 'id' });
};

const refuseFull = async (transaction: Transaction): Promise<void> => {
  const row = await first(transaction, 'deadlineCount', {});
  if (!row || row.count < limits.deadlines) return;
  const max = limits.deadlines;
  throw new JucaError('limit', 'There is no room for another deadline.', { limit: 'deadlines', max });
};
