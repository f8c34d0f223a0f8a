import { z } from 'zod';
import { eachPlace, withoutPlaces } from '#/lib/domain/search/document-map.ts';
import { bucketCount, withoutDocuments } from '#/lib/domain/search/entries.ts';
import type { StatementRow } from '../../statements.ts';
import { first, type Transaction } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { lockIndex } from './lock-index.ts';

const input = z.strictObject({});
/** Sessions that were deleted and are taken out of the index together. */
const goneAtOnce = 100;
const mostDocuments = 100_000;

type ChunkRow = StatementRow<'searchChunks'>;

/**
 * One step of taking out of the index what is not there any more: deleted sessions, and what a block or a title said
 * before it was changed. It goes through one chunk. `done` tells whether nothing of that kind is left.
 */
const compact = async (transaction: Transaction): Promise<{ done: boolean }> => {
  if (!(await lockIndex(transaction, []))) return { done: true };
  const gone = await transaction.all('goneSearchSessions', { limit: goneAtOnce });
  const chunks = await transaction.all('searchChunks', { aboveChunk: 0, limit: mostDocuments });
  const loose = await transaction.all('searchDocuments', { limit: mostDocuments });
  const numbers = new Set(gone.map(({ number }) => number));
  const found = firstWithDead(chunks, loose, numbers);
  if (found) {
    await clear(transaction, found.row, found.dead);
    return { done: false };
  }
  for (const { session_id: session, number } of gone) {
    await transaction.all('deleteSearchDocumentsOf', { number });
    await transaction.all('deleteSearchSession', { session });
  }
  return { done: gone.length < goneAtOnce };
};

/** For what was replaced: the words of the block's former text are overwritten with those of its present one. */
export const compactIndex = defineVerb({ kind: 'write', repeatable: false, input, run: compact });

/** The same after sessions were deleted for good: nobody may find their words in the files. */
export const clearIndex = defineVerb({ kind: 'write', repeatable: false, erases: true, input, run: compact });

/** The last chunk that has such documents, with their places. Of each document the latest version stays. */
const firstWithDead = (
  chunks: readonly ChunkRow[],
  loose: readonly StatementRow<'searchDocuments'>[],
  gone: ReadonlySet<number>,
): { row: ChunkRow; dead: Set<number> } | undefined => {
  const seen = new Set(loose.map((each) => keyOf(each.session_number, each.position)));
  for (const row of chunks.toReversed()) {
    const dead = new Set<number>();
    eachPlace(row.map, (place, session, position) => {
      if (session === 0) return;
      const key = keyOf(session, position);
      if (gone.has(session) || seen.has(key)) dead.add(place);
      seen.add(key);
    });
    if (dead.size > 0) return { row, dead };
  }
  return undefined;
};

/** More than a session has positions. */
const positions = 16_384;

const keyOf = (session: number, position: number): number => session * positions + position;

const clear = async (
  transaction: Transaction,
  { chunk, map }: ChunkRow,
  dead: ReadonlySet<number>,
): Promise<void> => {
  const buckets = Array.from({ length: bucketCount }, (_, bucket) => bucket);
  const rows = await Promise.all(
    buckets.map((bucket) => first(transaction, 'searchEntriesAt', { bucket, chunk })),
  );
  const left = rows
    .filter((row) => row !== undefined)
    .map(({ bucket, entries }) => [bucket, chunk, withoutDocuments(entries, dead)] as const);
  await transaction.all('putSearchEntries', { rows: JSON.stringify(left) });
  await transaction.all('putSearchChunk', { chunk, map: withoutPlaces(map, dead) });
};
