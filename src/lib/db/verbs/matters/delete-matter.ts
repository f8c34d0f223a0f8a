import { z } from 'zod';
import { defineVerb } from '../define-verb.ts';
import { refuseStale } from '../guards.ts';
import { guarded } from '../inputs.ts';
import { lockMatter } from './guards.ts';

/** Deletes a matter for good. Its sessions stay and stand alone; each changes, and is announced. */
export const deleteMatter = defineVerb({
  kind: 'write',
  // The second run would find no such matter.
  repeatable: false,
  erases: true,
  input: z.strictObject(guarded),
  run: async (transaction, { id, ifVersion }): Promise<{ id: string; released: number }> => {
    refuseStale(await lockMatter(transaction, id), ifVersion);
    const released = await transaction.all('releaseSessions', { matter: id });
    for (const session of released) {
      transaction.announce({ kind: 'session', sessionId: session.id, version: session.version });
    }
    await transaction.all('deleteMatter', { matter: id });
    return { id, released: released.length };
  },
});
