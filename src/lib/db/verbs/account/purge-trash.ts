import { z } from 'zod';
import { defineVerb } from '../define-verb.ts';

const stepMilliseconds = 10;
const sessionsPerStep = 50;

/**
 * One step of deleting for good the sessions that were put in the trash before a time (ISO 8601 in UTC). Each session
 * goes whole, so that one which is restored meanwhile is complete.
 */
export const purgeTrash = defineVerb({
  kind: 'write',
  // A second run would purge further sessions.
  repeatable: false,
  erases: true,
  input: z.strictObject({ before: z.iso.datetime({ precision: 3 }) }),
  /** How many were deleted, and whether none is left. */
  run: async (transaction, { before }): Promise<{ purged: number; done: boolean }> => {
    const end = performance.now() + stepMilliseconds;
    const old = await transaction.all('trashedBefore', { before, limit: sessionsPerStep });
    let purged = 0;
    for (const { id, version } of old) {
      await transaction.all('deleteSession', { session: id });
      transaction.announce({ kind: 'purged', sessionId: id, version: version + 1 });
      purged += 1;
      if (performance.now() > end) break;
    }
    return { purged, done: purged === old.length && old.length < sessionsPerStep };
  },
});
