import { z } from 'zod';
import { NewDecision } from '#/lib/domain/library/decision.ts';
import { identityOf } from '#/lib/domain/library/identity.ts';
import { contentOf } from '../../library-rows.ts';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { Arrivals, storeArrivals } from './arrivals.ts';
import { batchOf } from './batch.ts';
import { lockLibrary } from './guards.ts';

const { source, court, reference, rapporteur, leadingCase } = NewDecision.shape;
const Supplement = z.strictObject({ source, court, reference: reference.unwrap(), rapporteur, leadingCase });

/** What became of each, in order; `missing` where the library has no such precedent. */
interface Supplemented {
  outcomes: { outcome: 'updated' | 'unchanged' | 'missing' }[];
}

/** Adds rapporteur and leading case to precedents that are in the library, by their publisher's reference. */
export const supplementDecisions = defineVerb({
  kind: 'write',
  repeatable: true,
  input: z.strictObject({ supplements: batchOf(Supplement) }),
  run: async (transaction, { supplements }): Promise<Supplemented> => {
    const locked = await lockLibrary(transaction);
    const identities = supplements.map((each) => identityOf({ ...each, number: '', judgedOn: null }));
    const rows = await Promise.all(
      identities.map((identity) => first(transaction, 'decisionByIdentity', { identity })),
    );
    const arrivals = new Arrivals(locked.library);
    const outcomes = supplements.map(({ rapporteur, leadingCase }, index) => {
      const identity = identities[index] ?? '';
      const row = rows[index];
      if (!row) return { outcome: 'missing' as const };
      const before = arrivals.all.get(identity)?.decision ?? contentOf(row);
      const known = {
        rapporteur: rapporteur || before.rapporteur,
        leadingCase: leadingCase || before.leadingCase,
      };
      const { outcome } = arrivals.take({ ...before, ...known }, identity, row);
      return { outcome: outcome === 'unchanged' ? outcome : ('updated' as const) };
    });
    await storeArrivals(transaction, locked, arrivals);
    return { outcomes };
  },
});
