import { z } from 'zod';
import { JucaError } from '#/lib/domain/errors.ts';
import { isId } from '#/lib/domain/ids.ts';
import { Cursor, ShelfName } from '#/lib/domain/inputs.ts';
import type { Session } from '#/lib/domain/session.ts';
import type { SessionPage } from '#/lib/domain/session-answers.ts';
import { toSession } from '../rows.ts';
import { defineVerb } from './define-verb.ts';
import { pageSize } from './inputs.ts';

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
    const from = cursor === undefined ? beforeFirst : readCursor(cursor);
    const rows = await transaction.all('sessionsOnShelf', { shelf, ...from, limit: limit + 1 });
    const sessions = rows.slice(0, limit).map(toSession);
    const last = sessions.at(-1);
    return { sessions, nextCursor: rows.length > limit && last ? writeCursor(last) : null };
  },
});

/** Sorts after every time and id there can be, so that the first page is the page after it. */
const beforeFirst = { updatedAt: '9999-12-31T23:59:59.999Z', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

const writeCursor = ({ updatedAt, id }: Session): string =>
  Buffer.from(`${updatedAt} ${id}`, 'utf8').toString('base64url');

const readCursor = (cursor: string): { updatedAt: string; id: string } => {
  const [updatedAt = '', id = '', ...rest] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  if (rest.length > 0 || !isId(id) || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(updatedAt)) {
    throw new JucaError('invalid', 'cursor: was not made by a list', { field: 'cursor' });
  }
  return { updatedAt, id };
};
