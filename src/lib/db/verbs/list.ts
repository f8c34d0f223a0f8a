import { z } from 'zod';
import { Cursor, ShelfName } from '#/lib/domain/inputs.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { SessionPage } from '#/lib/domain/session-answers.ts';
import { SessionFilters } from '#/lib/domain/session-filters.ts';
import { toSession } from '../rows.ts';
import { first } from '../transaction.ts';
import { defineVerb } from './define-verb.ts';
import { pageSize } from './inputs.ts';
import { filterValues } from './list-filters.ts';
import { readTimeCursor, writeTimeCursor } from './time-cursor.ts';

/** Nothing happened before (S-114). */
const theEnd = { updated_at: '1970-01-01T00:00:00.000Z', id: '' };

/** A page of one shelf, newest change first; with filters of the sessions that pass all of them. */
export const list = defineVerb({
  kind: 'read',
  json: true,
  input: z.strictObject({
    shelf: ShelfName.default('active'),
    cursor: Cursor.optional(),
    limit: pageSize,
    ...SessionFilters.shape,
    /** How many sessions a page with filters looks at. */
    reach: z.int().min(1).max(limits.sessionsLookedAt).default(limits.sessionsLookedAt),
  }),
  run: async (transaction, { shelf, cursor, limit, reach, ...filters }): Promise<SessionPage> => {
    const { time: updatedAt, id } = readTimeCursor(cursor);
    const after = { shelf, updatedAt, id };
    const values = await filterValues(transaction, filters);
    const end = values && (await first(transaction, 'sessionPlace', { ...after, reach: reach - 1 }));
    const { updated_at: untilTime, id: untilId } = end ?? theEnd;
    const rows = values
      ? await transaction.all('filteredSessions', {
          ...after,
          ...values,
          ...{ untilTime, untilId, limit: limit + 1 },
        })
      : await transaction.all('sessionsOnShelf', { ...after, limit: limit + 1 });
    const sessions = rows.slice(0, limit).map(toSession);
    const last = sessions.at(-1);
    if (rows.length > limit && last)
      return { sessions, nextCursor: writeTimeCursor(last.updatedAt, last.id) };
    return { sessions, nextCursor: end ? writeTimeCursor(end.updated_at, end.id) : null };
  },
});
