import { z } from 'zod';
import { Id } from '#/lib/domain/ids.ts';
import { limits } from '#/lib/domain/limits.ts';
import { AskedParty, type ConflictReport } from '#/lib/domain/matters/conflicts/conflict.ts';
import { findConflicts as compareParties } from '#/lib/domain/matters/conflicts/find-conflicts.ts';
import { toNumberedMatter } from '../../matter-rows.ts';
import { defineVerb } from '../define-verb.ts';

/** Compares parties with those of all of the owner's matters but `except`, which is the matter that they belong to. */
export const findConflicts = defineVerb({
  kind: 'read',
  input: z.strictObject({
    parties: z.array(AskedParty).max(limits.askedParties),
    except: Id.optional(),
  }),
  run: async (transaction, { parties, except }): Promise<ConflictReport> => {
    const rows = await transaction.all('partiesOfMatters', {});
    const matters = rows.filter(({ id }) => id !== except).map(toNumberedMatter);
    return compareParties(
      parties,
      matters.map(({ caseNumber: _number, ...matter }) => matter),
    );
  },
});
