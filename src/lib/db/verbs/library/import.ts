import { z } from 'zod';
import { NewDecision } from '#/lib/domain/library/decision.ts';
import { identityOf } from '#/lib/domain/library/identity.ts';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { Arrivals, type Outcome, storeArrivals } from './arrivals.ts';
import { batchOf } from './batch.ts';
import { lockLibrary } from './guards.ts';

/** One outcome for each decision given, in order, with the id that it has. */
interface Imported {
  outcomes: { id: string; outcome: Outcome }[];
}

/** Takes in a batch, all of it or nothing; what is there already stays or is brought up to date. */
export const importDecisions = defineVerb({
  kind: 'write',
  repeatable: true,
  input: z.strictObject({ decisions: batchOf(NewDecision) }),
  run: async (transaction, { decisions }): Promise<Imported> => {
    const locked = await lockLibrary(transaction);
    const identities = decisions.map(identityOf);
    const rows = await Promise.all(
      identities.map((identity) => first(transaction, 'decisionByIdentity', { identity })),
    );
    const arrivals = new Arrivals(locked.library);
    const outcomes = decisions.map((decision, index) =>
      arrivals.take(decision, identities[index] ?? '', rows[index]),
    );
    await storeArrivals(transaction, locked, arrivals);
    return { outcomes };
  },
});
