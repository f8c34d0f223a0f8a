import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { type Deadline, DeadlineChange } from '#/lib/domain/deadlines/deadline.ts';
import { Id } from '#/lib/domain/ids.ts';
import { Version } from '#/lib/domain/inputs.ts';
import { toDeadline } from '../../deadline-rows.ts';
import { defineVerb } from '../define-verb.ts';
import { lockSession } from '../guards.ts';
import { lockMatter } from '../matters/guards.ts';
import { lockDeadline } from './guards.ts';
import { calendarsFor, digestOf, settledOutcome } from './reading.ts';
import { rewrite } from './rewrite.ts';

/**
 * Puts what a deadline is in place of what it was, at the version that the caller saw. Where its basis changes it is
 * reckoned anew by the calendars as they are now, and so is checked.
 */
export const changeDeadline = defineVerb({
  kind: 'write',
  // Its own first run moved the version on.
  repeatable: false,
  input: z.strictObject({ id: Id, ifVersion: Version, change: DeadlineChange }),
  run: async (transaction, { change, ...target }): Promise<Deadline> => {
    const row = await lockDeadline(transaction, target);
    const known = toDeadline(row);
    const { sessionId, matterId, basis } = change;
    if (sessionId !== null && sessionId !== known.sessionId) await lockSession(transaction, sessionId);
    if (matterId !== null && matterId !== known.matterId) await lockMatter(transaction, matterId);
    if (isDeepStrictEqual(known.basis, JSON.parse(JSON.stringify(basis))))
      return rewrite(transaction, row, change);
    const files = await calendarsFor(transaction, basis);
    const outcome = settledOutcome(basis, files);
    const said = digestOf(basis, outcome.lastDay, files);
    return rewrite(transaction, row, { ...change, ...outcome, recheck: null }, { said, checkDue: 0 });
  },
});
