import { z } from 'zod';
import { isSameJson } from '#/lib/domain/equality.ts';
import { JucaError, notFound } from '#/lib/domain/errors.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { Session } from '#/lib/domain/session.ts';
import { retagged } from '#/lib/domain/tag-words.ts';
import { Tags } from '#/lib/domain/tags.ts';
import { tagColumns, toSession } from '../../rows.ts';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { lockForWrite } from '../guards.ts';
import { guarded, unlessGuarded } from '../inputs.ts';

/** Takes tags from a session and adds others. Throws `limit` where it would have too many. */
export const tag = defineVerb({
  kind: 'write',
  repeatable: unlessGuarded,
  input: z.strictObject({ ...guarded, add: Tags.default([]), remove: Tags.default([]) }),
  run: async (transaction, input): Promise<Session> => {
    const row = await lockForWrite(transaction, input);
    const session = toSession(row);
    const tags = retagged(session.tags, input);
    if (isSameJson(tags, session.tags)) return session;
    const max = limits.tagsPerSession;
    if (tags.length > max)
      throw new JucaError('limit', `There may be at most ${max} tags.`, { limit: 'tagsPerSession', max });
    const tagged = await first(transaction, 'tagSession', { session: row.id, ...tagColumns(tags) });
    if (!tagged) throw notFound();
    transaction.announce({ kind: 'session', sessionId: row.id, version: tagged.version });
    return toSession(tagged);
  },
});
