import { writtenMap } from '#/lib/domain/search/document-map.ts';
import { bucketsOf, chunkSize } from '#/lib/domain/search/entries.ts';
import type { StatementRow } from '../../statements.ts';
import { first, type Transaction } from '../../transaction.ts';
import type { IndexRow } from './lock-index.ts';

/** Makes chunks of the loose documents for as long as there are enough. */
export const freezeFull = async (transaction: Transaction, index: IndexRow): Promise<void> => {
  const counted = await first(transaction, 'countSearchDocuments', {});
  for (let left = counted?.documents ?? 0; left >= chunkSize; left -= chunkSize) {
    index.last_chunk += 1;
    await freeze(transaction, index.last_chunk);
  }
};

const freeze = async (transaction: Transaction, chunk: number): Promise<void> => {
  const documents = await transaction.all('searchDocuments', { limit: chunkSize });
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
