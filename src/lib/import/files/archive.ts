import { unzipSync } from 'fflate';
import { type ReadItem, refused } from '../item.ts';
import { TooLargeArchive, type ZipEvent, zipEvents } from './zip-entries.ts';

/** Reads the content of one file of an archive. */
export type ReadEntry = (bytes: AsyncIterable<Uint8Array>) => AsyncGenerator<ReadItem>;

/** What the names in an archive's directory say it is; `broken` where it has no directory. */
export type ArchiveKind = 'docx' | 'workbook' | 'old_document' | 'zip' | 'broken';

export const archiveKind = (bytes: Uint8Array): ArchiveKind => {
  const names: string[] = [];
  try {
    unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 });
  } catch {
    return 'broken';
  }
  if (names.includes('word/document.xml')) return 'docx';
  if (names.some((name) => name.startsWith('xl/'))) return 'workbook';
  return names.includes('content.xml') || names.includes('mimetype') ? 'old_document' : 'zip';
};

/** True where an archive becomes no larger than is read. */
export const isWithinBounds = async (bytes: Uint8Array): Promise<boolean> => {
  try {
    for await (const _ of zipEvents(inOnePiece(bytes)));
    return true;
  } catch (error) {
    if (error instanceof TooLargeArchive) return false;
    throw error;
  }
};

export async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The items of each file in an archive, one file after the other; the name of the file is part of their places. */
export async function* archived(
  pieces: AsyncIterable<Uint8Array>,
  read: ReadEntry,
): AsyncGenerator<ReadItem> {
  const events = zipEvents(pieces);
  try {
    for await (const event of events) {
      if ('failed' in event) yield refused({ unit: 'file', at: 1 }, 'broken_file');
      if (!('file' in event)) continue;
      const name = event.file;
      for await (const item of read(contentOf(events))) yield named(item, name);
    }
  } catch (error) {
    if (!(error instanceof TooLargeArchive)) throw error;
    yield refused({ unit: 'file', at: 1 }, 'archive_too_large');
  }
}

/** The bytes of the file whose name came last. */
export async function* contentOf(events: AsyncGenerator<ZipEvent>): AsyncGenerator<Uint8Array> {
  for (;;) {
    const { value, done } = await events.next();
    if (done || 'end' in value || 'failed' in value) return;
    if ('data' in value) yield value.data;
  }
}

const named = (item: ReadItem, name: string): ReadItem => {
  const file = name.split('/').at(-1)?.slice(-120).toWellFormed() ?? '';
  if ('refusal' in item) return { ...item, refusal: { ...item.refusal, file } };
  if ('unused' in item) return { unused: { ...item.unused, file } };
  return 'place' in item ? { ...item, place: { ...item.place, file } } : item;
};
