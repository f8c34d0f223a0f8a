import { z } from 'zod';
import { Id } from '#/lib/domain/ids.ts';
import { type Decision, NewDecision } from '#/lib/domain/library/decision.ts';
import { contentOf, toDecision } from '../../library-rows.ts';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { Arrivals, storeArrivals } from './arrivals.ts';
import { lockLibrary, noDecision } from './guards.ts';

/** Says which court decided, where nothing in the source told it or told it wrong. */
export const nameCourt = defineVerb({
  kind: 'write',
  repeatable: true,
  input: z.strictObject({ id: Id, court: NewDecision.shape.court.trim().min(1).max(40) }),
  run: async (transaction, { id, court }): Promise<Decision> => {
    if (!(await first(transaction, 'decision', { decision: id }))) throw noDecision();
    const locked = await lockLibrary(transaction);
    // Read again: somebody may have changed or removed it before the library was held still.
    const row = await first(transaction, 'decision', { decision: id });
    if (!row) throw noDecision();
    const arrivals = new Arrivals(locked.library);
    // It stays known by what it came by, so that the same text imported again is the same decision.
    arrivals.take({ ...contentOf(row), court }, id, row);
    await storeArrivals(transaction, locked, arrivals);
    const stored = await first(transaction, 'decision', { decision: id });
    if (!stored) throw noDecision();
    return toDecision(stored);
  },
});
