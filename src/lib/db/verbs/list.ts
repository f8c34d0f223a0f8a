import { z } from 'zod';
import { Cursor, ShelfName } from '#/lib/domain/inputs.ts';
import type { SessionPage } from '#/lib/domain/session-answers.ts';
import { toSession } from '../rows.ts';
import { defineVerb } from './define-verb.ts';
import { pageSize } from './inputs.ts';
import { readTimeCursor, writeTimeCursor } from './time-cursor.ts';

/** A page of one shelf, newest change first. */
export const list = defineVerb({
  kind: 'read',
  json: true,
  input: z.strictObject({
    shelf: ShelfName.default('active'),
    cursor: Cursor.optional(),
    limit: pageSize,
  }),
  run: async (transaction, { shelf, cursor, limit }): Promise<SessionPage> => {
    const { time: updatedAt, id } = readTimeCursor(cursor);
    const rows = await transaction.all('sessionsOnShelf', { shelf, updatedAt, id, limit: limit + 1 });
    const sessions = rows.slice(0, limit).map(toSession);
    const last = sessions.at(-1);
    const isMore = rows.length > limit && last;
    return { sessions, nextCursor: isMore ? writeTimeCursor(last.updatedAt, last.id) : null };
  },
});
