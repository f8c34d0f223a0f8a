import { z } from 'zod';
import { Id } from '#/lib/domain/ids.ts';
import { Cursor } from '#/lib/domain/inputs.ts';
import { limits } from '#/lib/domain/limits.ts';
import { AskedParty, type ConflictReport } from '#/lib/domain/matters/conflicts/conflict.ts';
import { checkStart, findSomeConflicts } from '#/lib/domain/matters/conflicts/find-conflicts.ts';
import { defineVerb } from '../define-verb.ts';
import { PartyPage } from './party-page.ts';

/** Where a check goes on: the matter, the place of its party, and the steps of work that were done. */
const CheckedSoFar = z.strictObject({ cursor: Cursor, party: z.int().min(0), steps: z.int().min(0) });
type CheckedSoFar = z.output<typeof CheckedSoFar>;

/** What one step found; `next` is null once all parties are compared. */
export type ConflictStep = ConflictReport & { next: CheckedSoFar | null };

/**
 * Compares parties with those of all of the owner's matters but `except`, which is the matter that they belong to. One call
 * is one step (rule K-25), so that others read meanwhile.
 */
export const findConflicts = defineVerb({
  kind: 'read',
  input: z.strictObject({
    parties: z.array(AskedParty).max(limits.askedParties),
    except: Id.optional(),
    after: CheckedSoFar.optional(),
  }),
  run: async (transaction, { parties, except, after }): Promise<ConflictStep> => {
    const page = await PartyPage.from(transaction, after?.cursor);
    const from = after ?? checkStart;
    const party = after && page.beginsWith(after.cursor) ? after.party : 0;
    const { next, steps, ...report } = findSomeConflicts(parties, page.matters(except), { ...from, party });
    const cursor = page.cursorOf(next?.matter);
    return { ...report, next: cursor === null ? null : { cursor, party: next?.party ?? 0, steps } };
  },
});
