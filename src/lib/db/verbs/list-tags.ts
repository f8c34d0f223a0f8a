import { z } from 'zod';
import { limits } from '#/lib/domain/limits.ts';
import { tagKey } from '#/lib/domain/tag-words.ts';
import type { UsedTag } from '#/lib/domain/tags.ts';
import { defineVerb } from './define-verb.ts';

/** The tags of the owner's sessions outside the trash, the most used first, equal ones by what they are compared by. */
export const listTags = defineVerb({
  kind: 'read',
  input: z.strictObject({}),
  run: async (transaction): Promise<{ tags: UsedTag[] }> => {
    const rows = await transaction.all('taggedSessions', { limit: limits.sessionsLookedAt });
    const used = new Map<string, UsedTag>();
    for (const { tags } of rows) for (const tag of JSON.parse(tags) as string[]) count(used, tag);
    const sorted = [...used].sort(
      ([one, { sessions }], [other, than]) => than.sessions - sessions || (one < other ? -1 : 1),
    );
    return { tags: sorted.slice(0, limits.usedTags).map(([, tag]) => tag) };
  },
});

/** A tag is told as the newest session writes it. */
const count = (used: Map<string, UsedTag>, tag: string): void => {
  const key = tagKey(tag);
  const known = used.get(key);
  if (known) known.sessions += 1;
  else used.set(key, { tag, sessions: 1 });
};
