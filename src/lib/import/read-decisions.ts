import type { RefusalReason } from '#/lib/domain/library/import-report.ts';
import { CutOff } from './arrival.ts';
import { decoded } from './decode.ts';
import { archived, archiveKind, inOnePiece, isWithinBounds } from './files/archive.ts';
import { collected, TooLargeFile } from './files/collected.ts';
import { docxText } from './files/docx-text.ts';
import { fileKind } from './files/file-kind.ts';
import { headOf, withHead } from './files/head.ts';
import { pdfText } from './files/pdf-text.ts';
import { type ReadItem, refused } from './item.ts';
import { readExtracted, readText } from './read-text.ts';
import type { ReadingFile } from './reading-file.ts';

/** Bytes of a file that is read whole: a PDF, a document, an archive. */
const largestWhole = 64 * 1024 * 1024;

interface Reading {
  isInArchive?: boolean;
  /** Whether what came ended before the file did; asked at the end. */
  isCutOff?: () => boolean;
}

/**
 * Reads a file of any format: text of any size, with no more of it in memory than an item and what came with it, and a
 * PDF, a document or an archive of bounded size. What is no text and none of these is refused with what it is. Throws
 * `CutOff`, also from the items, in the place of the end of a file that was cut off.
 */
export const readDecisions = async (
  bytes: AsyncIterable<Uint8Array>,
  { isInArchive = false, isCutOff = () => false }: Reading = {},
): Promise<ReadingFile> => {
  const iterator = bytes[Symbol.asyncIterator]();
  const head = await headOf(iterator);
  const all = withHead(head, iterator);
  const kind = fileKind(head);
  if (kind === 'text') return readText(decoded(all), isCutOff);
  if (kind === 'zip' && isInArchive) return unreadable('nested_archive');
  if (typeof kind === 'object') return unreadable(kind.unreadable);
  try {
    const whole = await collected(all, largestWhole);
    if (isCutOff()) throw new CutOff();
    return kind === 'pdf' ? await ofPdf(whole) : await ofArchive(whole);
  } catch (error) {
    if (error instanceof TooLargeFile) return unreadable('too_large');
    throw error;
  }
};

const ofPdf = async (bytes: Uint8Array): Promise<ReadingFile> => {
  const read = await pdfText(bytes);
  return 'text' in read ? { format: 'pdf', items: readExtracted(read.text) } : unreadable(read.problem);
};

const ofArchive = async (bytes: Uint8Array): Promise<ReadingFile> => {
  const kind = archiveKind(bytes);
  if (kind === 'broken') return unreadable('broken_file');
  if (kind === 'workbook' || kind === 'old_document') return unreadable(kind);
  if (kind === 'zip') return { format: 'zip', items: archived(inOnePiece(bytes), entry) };
  if (!(await isWithinBounds(bytes))) return unreadable('archive_too_large');
  const text = await docxText(bytes);
  return text === undefined ? unreadable('broken_file') : { format: 'docx', items: readExtracted(text) };
};

async function* entry(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ReadItem> {
  const { items } = await readDecisions(bytes, { isInArchive: true });
  yield* items;
}

const unreadable = (reason: RefusalReason): ReadingFile => ({ format: 'unreadable', items: refusal(reason) });

async function* refusal(reason: RefusalReason): AsyncGenerator<ReadItem> {
  yield refused({ unit: 'file', at: 1 }, reason);
}
