import { z } from 'zod';
import type { Deadline } from '#/lib/domain/deadlines/deadline.ts';
import { Id } from '#/lib/domain/ids.ts';
import { Version } from '#/lib/domain/inputs.ts';
import { toDeadline } from '../../deadline-rows.ts';
import { defineVerb } from '../define-verb.ts';
import { lockDeadline } from './guards.ts';
import { calendarsFor, digestOf, settledOutcome } from './reading.ts';
import { rewrite } from './rewrite.ts';

/**
 * The lawyer has checked the deadline, at the version that they saw: its last day becomes the one by the calendars as
 * they are now, and it is no longer to be checked.
 */
export const confirmDeadline = defineVerb({
  kind: 'write',
  // Its own first run moved the version on.
  repeatable: false,
  input: z.strictObject({ id: Id, ifVersion: Version }),
  run: async (transaction, target): Promise<Deadline> => {
    const row = await lockDeadline(transaction, target);
    const { basis } = toDeadline(row);
    const files = await calendarsFor(transaction, basis);
    const outcome = settledOutcome(basis, files);
    const said = digestOf(basis, outcome.lastDay, files);
    return rewrite(transaction, row, { ...outcome, recheck: null }, { said, checkDue: 0 });
  },
});
