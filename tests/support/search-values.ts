import type { OwnedSearch } from '#/lib/db/search.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { wordsOf } from '#/lib/domain/library/words.ts';
import { bucketOf, chunkSize } from '#/lib/domain/search/entries.ts';
import { messages } from './factories.ts';

const [word] = wordsOf('Mensagem');

/** Values with which each statement on the index reaches a record of the owner whose index `indexKnown` made. */
export const searchValues = {
  indexVersion: '0',
  lastSession: 9,
  lastChunk: 9,
  /** Of the session whose documents are in no chunk. */
  number: 3,
  position: 1,
  title: 'Nova',
  since: 0,
  below: 1_000,
  aboveChunk: 0,
  bucket: bucketOf(word?.term ?? ''),
  chunk: 1,
  map: '',
  limit: 10,
  to: '\u{10ffff}',
};

/** Rows to store, for each statement that takes some. */
export const searchRows = {
  putSearchSessions: JSON.stringify([['nova', 9, 1, 1, 'Nova']]),
  putSearchDocuments: JSON.stringify([[9, 1, '2026-03-09T14:05:00.000Z', '']]),
  putSearchEntries: JSON.stringify([[9, 9, '']]),
};

/** Indexes a session, as many others as make a chunk, one that was deleted since, and one that is in no chunk. */
export const indexKnown = async (
  sessions: OwnedSessions,
  search: OwnedSearch,
  session: string,
): Promise<void> => {
  const index = (id: string) => search.indexSessions({ sessions: [id], milliseconds: 1_000 });
  await index(session);
  const { session: long } = await sessions.create({ blocks: messages(1) });
  for (let made = 0; made < chunkSize; made += 100)
    await sessions.append({ id: long.id, blocks: messages(100) });
  await index(long.id);
  const { session: loose } = await sessions.create({ blocks: messages(1) });
  await index(loose.id);
  const { session: gone } = await sessions.create({ blocks: messages(1) });
  await index(gone.id);
  await sessions.trash({ id: gone.id });
  await sessions.purge({ id: gone.id });
};
