import { indexVersion } from '#/lib/domain/search/document.ts';
import { Documents, type Rows } from '#/lib/domain/search/documents.ts';
import { bucketOf, chunkSize } from '#/lib/domain/search/entries.ts';
import type { SearchFilters } from '#/lib/domain/search/filters.ts';
import { first, type Transaction } from '../../transaction.ts';
import { placeOf } from './freeze.ts';
import { freshDocuments } from './fresh-documents.ts';
import { type SearchedRow, searchedSessions } from './searched-sessions.ts';

/** Chunks that one search looks at, the latest. */
const mostChunks = 1_000;
/** Documents of no chunk yet. A step of the index leaves fewer than a chunk has. */
const mostLoose = 2 * chunkSize;

export interface Loaded {
  documents: Documents;
  /** The entries that tell of these terms. */
  rowsOf: (terms: ReadonlySet<string>) => Promise<Rows>;
  /** False where the bounds of a search left something out. */
  complete: boolean;
}

/** What a search finds its answer in: the index, and what is newer. */
export const loadDocuments = async (
  transaction: Transaction,
  filters: SearchFilters,
  archived: boolean,
): Promise<Loaded> => {
  const stored = await first(transaction, 'searchIndex', {});
  const index = stored?.version === indexVersion ? stored : undefined;
  const aboveChunk = Math.max(0, (index?.last_chunk ?? 0) - mostChunks);
  const sessions = await searchedSessions(transaction, filters, archived);
  const indexedTo = (row: SearchedRow) => (index ? (row.indexed ?? 0) : 0);
  const fresh = await freshDocuments(transaction, sessions.rows, indexedTo);
  const [chunks, loose] = await Promise.all([
    index ? transaction.all('searchChunks', { aboveChunk, limit: mostChunks }) : [],
    index ? transaction.all('searchDocuments', { limit: mostLoose }) : [],
  ]);
  const places = new Map(sessions.rows.map(({ number }, place) => [number, place]));
  const placed = loose.flatMap((row) => {
    const session = places.get(row.session_number);
    return session === undefined ? [] : [{ ...placeOf(row), session, entries: row.entries }];
  });
  const documents = new Documents({
    sessions: sessions.rows.map(({ id, updated_at }) => ({ id, updatedAt: Date.parse(updated_at) })),
    placeOf: (number) => places.get(number),
    maps: chunks.map(({ map }) => map),
    loose: [...fresh.documents, ...placed],
  });
  const chunkPlaces = new Map(chunks.map(({ chunk }, place) => [chunk, place]));
  return {
    documents,
    rowsOf: (terms) => rowsOf(transaction, terms, chunkPlaces, aboveChunk),
    complete: sessions.complete && fresh.complete && aboveChunk === 0 && loose.length < mostLoose,
  };
};

const rowsOf = async (
  transaction: Transaction,
  terms: ReadonlySet<string>,
  chunkPlaces: ReadonlyMap<number, number>,
  aboveChunk: number,
): Promise<Rows> => {
  if (chunkPlaces.size === 0) return new Map();
  const buckets = [...new Set([...terms].map(bucketOf))];
  const found = await Promise.all(
    buckets.map((bucket) => transaction.all('searchEntries', { bucket, aboveChunk })),
  );
  return new Map(
    buckets.map((bucket, index) => {
      const entries = Array.from({ length: chunkPlaces.size }, () => '');
      for (const row of found[index] ?? []) {
        const place = chunkPlaces.get(row.chunk);
        if (place !== undefined) entries[place] = row.entries;
      }
      return [bucket, entries];
    }),
  );
};
