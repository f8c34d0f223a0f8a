import { writtenMap } from '#/lib/domain/search/document-map.ts';
import { bucketsOf, chunkSize } from '#/lib/domain/search/entries.ts';
import type { StatementRow } from '../../statements.ts';
import type { Transaction } from '../../transaction.ts';
import type { IndexRow } from './lock-index.ts';

/** Bytes of entries of which one step makes a chunk: nobody else writes meanwhile. A single document may have more. */
const mostBytes = 1024 * 1024;

/** Makes a chunk of the loose documents where they are enough, by number or by bytes; the next step makes the next one. */
export const freezeFull = async (transaction: Transaction, index: IndexRow): Promise<void> => {
  const sizes = await transaction.all('searchDocumentSizes', { limit: chunkSize });
  let bytes = 0;
  const fitting = sizes.findIndex((each) => {
    bytes += each.bytes;
    return bytes > mostBytes;
  });
  if (sizes.length < chunkSize && fitting < 0) return;
  index.last_chunk += 1;
  await freeze(transaction, index.last_chunk, fitting < 0 ? chunkSize : Math.max(1, fitting));
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

/** Where a loose document stands. Its time is 0 where nothing can be found in it. */
export const placeOf = ({
  session_number: session,
  position,
  timestamp,
  entries,
}: StatementRow<'searchDocuments'>) => ({
  session,
  position,
  time: entries === '' ? 0 : Date.parse(timestamp),
});
