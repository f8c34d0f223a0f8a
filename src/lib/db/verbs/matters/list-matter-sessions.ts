import { z } from 'zod';
import { matterNotFound } from '#/lib/domain/errors.ts';
import { Cursor } from '#/lib/domain/inputs.ts';
import type { SessionPage } from '#/lib/domain/session-answers.ts';
import { toSession } from '../../rows.ts';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { pageSize, target } from '../inputs.ts';
import { readTimeCursor, writeTimeCursor } from '../time-cursor.ts';

/** A page of the sessions of a matter, newest change first; those in the trash are left out. */
export const listMatterSessions = defineVerb({
  kind: 'read',
  input: z.strictObject({ ...target, cursor: Cursor.optional(), limit: pageSize }),
  run: async (transaction, { id: matter, cursor, limit }): Promise<SessionPage> => {
    if (!(await first(transaction, 'matter', { matter }))) throw matterNotFound();
    const { time: updatedAt, id } = readTimeCursor(cursor);
    const rows = await transaction.all('sessionsOfMatter', { matter, updatedAt, id, limit: limit + 1 });
    const sessions = rows.slice(0, limit).map(toSession);
    const last = sessions.at(-1);
    const isMore = rows.length > limit && last;
    return { sessions, nextCursor: isMore ? writeTimeCursor(last.updatedAt, last.id) : null };
  },
});
