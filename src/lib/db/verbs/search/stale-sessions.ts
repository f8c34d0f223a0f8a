import { z } from 'zod';
import { Cursor } from '#/lib/domain/inputs.ts';
import { indexVersion } from '#/lib/domain/search/document.ts';
import { shelves } from '#/lib/domain/session-words.ts';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { readTimeCursor, writeTimeCursor } from '../time-cursor.ts';

/** Sessions that are compared together. */
const pageSize = 1_000;

/**
 * Which sessions have something that is not indexed, one page of a shelf after the other. Of those in the trash only what is
 * indexed already goes on: nothing else of them is found, and restoring one is a change.
 */
export const staleSessions = defineVerb({
  kind: 'read',
  input: z.strictObject({
    shelf: z.enum(shelves).default('active'),
    cursor: Cursor.optional(),
  }),
  run: async (
    transaction,
    { shelf, cursor },
  ): Promise<{ stale: string[]; next: { shelf: (typeof shelves)[number]; cursor?: string } | null }> => {
    const index = await first(transaction, 'searchIndex', {});
    const isCurrent = index?.version === indexVersion;
    const { time: updatedAt, id } = readTimeCursor(cursor);
    const rows = await transaction.all('searchedOnShelf', { shelf, updatedAt, id, limit: pageSize });
    const stale = rows
      .filter(({ indexed }) => shelf !== 'trash' || indexed !== null)
      .filter(({ version, indexed }) => !isCurrent || indexed !== version)
      .map((row) => row.id);
    const last = rows.at(-1);
    if (last && rows.length === pageSize)
      return { stale, next: { shelf, cursor: writeTimeCursor(last.updated_at, last.id) } };
    const nextShelf = shelves[shelves.indexOf(shelf) + 1];
    return { stale, next: nextShelf ? { shelf: nextShelf } : null };
  },
});
