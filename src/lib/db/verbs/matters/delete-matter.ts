import { z } from 'zod';
import { defineVerb } from '../define-verb.ts';
import { refuseStale } from '../guards.ts';
import { guarded } from '../inputs.ts';
import { lockMatter } from './guards.ts';

/** Deletes a matter for good. Its sessions and deadlines stay and stand alone; each session changes, and is announced. */
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
    transaction.announce({ kind: 'records', of: 'matters' });
    transaction.announce({ kind: 'records', of: 'deadlines' });
    return { id, released: released.length };
  },
});
