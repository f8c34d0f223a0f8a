import { z } from 'zod';
import { limits } from '#/lib/domain/limits.ts';
import type { UsedTag } from '#/lib/domain/tags.ts';
import { keyedTags } from '../rows.ts';
import { defineVerb } from './define-verb.ts';

/** The tags of the owner's sessions outside the trash, the most used first, equal ones by what they are compared by. */
export const listTags = defineVerb({
  kind: 'read',
  input: z.strictObject({}),
  run: async (transaction): Promise<{ tags: UsedTag[] }> => {
    const rows = await transaction.all('taggedSessions', { limit: limits.sessionsLookedAt });
    const used = new Map<string, UsedTag>();
    let counted = 0;
    for (const row of rows) {
      // The keys are stored, since to fold this many tags anew would take seconds.
      for (const [key, tag] of keyedTags(row)) {
        const known = used.get(key);
        // A tag is told as the newest session writes it.
        if (known) known.sessions += 1;
        else used.set(key, { tag, sessions: 1 });
        counted += 1;
      }
      if (counted >= limits.countedTags) break;
    }
    const sorted = [...used].sort(
      ([one, { sessions }], [other, than]) => than.sessions - sessions || (one < other ? -1 : 1),
    );
    return { tags: sorted.slice(0, limits.usedTags).map(([, tag]) => tag) };
  },
});
