import { z } from 'zod';
import type { DeadlinePage } from '#/lib/domain/deadlines/deadline.ts';
import { daysOfGroup, deadlineGroups } from '#/lib/domain/deadlines/groups.ts';
import { Id } from '#/lib/domain/ids.ts';
import { Cursor } from '#/lib/domain/inputs.ts';
import { toDeadline } from '../../deadline-rows.ts';
import type { StatementRow } from '../../statements.ts';
import type { Transaction } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { pageSize } from '../inputs.ts';
import { readTimeCursor, writeTimeCursor } from '../time-cursor.ts';
import { readDayCursor, writeDayCursor } from './day-cursor.ts';

const paged = { cursor: Cursor.optional(), limit: pageSize };
const Listing = z.union([
  /** `today` is the reader's day, ISO. */
  z.strictObject({ group: z.enum(deadlineGroups), today: z.iso.date(), ...paged }),
  z.strictObject({ sessionId: Id, ...paged }),
  z.strictObject({ matterId: Id, ...paged }),
]);
type Listing = z.output<typeof Listing>;

/**
 * A page of the deadlines of a group, of a session or of a matter, the earliest last day first; of those that are done the one that
 * was done last.
 */
export const listDeadlines = defineVerb({
  kind: 'read',
  input: Listing,
  run: async (transaction, listing): Promise<DeadlinePage> => {
    const { limit } = listing;
    const rows = await rowsOf(transaction, { ...listing, limit: limit + 1 });
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    const isDone = 'group' in listing && listing.group === 'done';
    return {
      deadlines: shown.map(toDeadline),
      nextCursor: !last
        ? null
        : isDone
          ? writeTimeCursor(last.done_at ?? '', last.id)
          : writeDayCursor({ day: last.last_day, id: last.id }),
    };
  },
});

const rowsOf = async (
  transaction: Transaction,
  { limit, cursor, ...listing }: Listing,
): Promise<StatementRow<'deadline'>[]> => {
  if ('group' in listing && listing.group === 'done') {
    const { time: at, id } = readTimeCursor(cursor);
    return transaction.all('doneDeadlines', { at, id, limit });
  }
  const place = { ...readDayCursor(cursor), limit };
  if ('sessionId' in listing)
    return transaction.all('deadlinesOfSession', { session: listing.sessionId, ...place });
  if ('matterId' in listing)
    return transaction.all('deadlinesOfMatter', { matter: listing.matterId, ...place });
  const { group, today } = listing;
  if (group === 'check') return transaction.all('deadlinesToCheck', place);
  if (group === 'done') return [];
  return transaction.all('openDeadlines', { ...daysOfGroup(group, today), ...place });
};
