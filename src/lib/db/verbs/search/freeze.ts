import { documentTime, writtenMap } from '#/lib/domain/search/document-map.ts';
import { bucketsOf, chunkSize } from '#/lib/domain/search/entries.ts';
import type { StatementRow } from '../../statements.ts';
import type { Transaction } from '../../transaction.ts';
import type { IndexRow } from './lock-index.ts';

/** Bytes of entries of which a chunk is made. A single document may have more. */
export const chunkBytes = 1024 * 1024;
/** Chunks that one step makes: nobody else writes meanwhile. What a step takes in is less than that. */
const mostChunks = 4;

/** Makes chunks of the loose documents while they are enough for one, by number or by bytes. */
export const freezeFull = async (transaction: Transaction, index: IndexRow): Promise<void> => {
  let made = 0;
  while (made < mostChunks && (await freezeNext(transaction, index))) made += 1;
};

/** Returns whether there was enough for a chunk. */
const freezeNext = async (transaction: Transaction, index: IndexRow): Promise<boolean> => {
  const sizes = await transaction.all('searchDocumentSizes', { limit: chunkSize });
  let bytes = 0;
  const fitting = sizes.findIndex((each) => {
    bytes += each.bytes;
    return bytes > chunkBytes;
  });
  if (sizes.length < chunkSize && fitting < 0) return false;
  index.last_chunk += 1;
  await freeze(transaction, index.last_chunk, fitting < 0 ? chunkSize : Math.max(1, fitting));
  return true;
};

const freeze = async (transaction: Transaction, chunk: number, limit: number): Promise<void> => {
  const documents = await transaction.all('searchDocuments', { limit });
  const last = documents.at(-1);
  if (!last) return;
  const buckets = bucketsOf(documents.map(({ entries }) => entries));
  const rows = [...buckets].map(([bucket, entries]) => [bucket, chunk, entries]);
  await transaction.all('putSearchEntries', { rows: JSON.stringify(rows) });
  await transaction.all('putSearchChunk', { chunk, map: writtenMap(documents.map(placeOf)) });
  await transaction.all('deleteSearchDocumentsTo', { number: last.session_number, position: last.position });
};

/** Where a loose document stands. */
export const placeOf = ({
  session_number: session,
  position,
  timestamp,
  entries,
}: StatementRow<'searchDocuments'>) => ({
  session,
  position,
  time: documentTime(timestamp, entries),
});
