import { z } from 'zod';
import type { DeparturePage } from '#/lib/domain/discretion.ts';
import { Cursor } from '#/lib/domain/inputs.ts';
import { toDeparture } from '../../discretion-rows.ts';
import { defineVerb } from '../define-verb.ts';
import { pageSize } from '../inputs.ts';
import { readTimeCursor, writeTimeCursor } from '../time-cursor.ts';

/** A page of the owner's ledger, the latest departure first. */
export const listDepartures = defineVerb({
  kind: 'read',
  input: z.strictObject({ cursor: Cursor.optional(), limit: pageSize }),
  run: async (transaction, { cursor, limit }): Promise<DeparturePage> => {
    const { time: at, id } = readTimeCursor(cursor);
    const rows = await transaction.all('departuresBefore', { at, id, limit: limit + 1 });
    const departures = rows.slice(0, limit).map(toDeparture);
    const last = departures.at(-1);
    const isMore = rows.length > limit && last;
    return { departures, nextCursor: isMore ? writeTimeCursor(last.at, last.id) : null };
  },
});
