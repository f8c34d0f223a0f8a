import type { ImportFormat } from '#/lib/domain/library/import-report.ts';
import { decoded } from './decode.ts';
import { espelhos } from './espelhos.ts';
import { blankLength, formatOf, headLength } from './format.ts';
import type { ReadItem } from './item.ts';
import { pasted } from './pasted.ts';
import { temas } from './temas.ts';

const readers: Readonly<Record<ImportFormat, (pieces: AsyncIterable<string>) => AsyncGenerator<ReadItem>>> = {
  espelhos,
  temas,
  pasted,
};

/** What a file holds, item by item, with the format that it turned out to have. */
export interface ReadingFile {
  format: ImportFormat;
  items: AsyncGenerator<ReadItem>;
}

/** Reads a file of any size and format, with no more of it in memory than an item and what came with it. */
export const readDecisions = async (bytes: AsyncIterable<Uint8Array>): Promise<ReadingFile> => {
  const pieces = decoded(bytes);
  let head = '';
  while (head.length < blankLength && head.trimStart().length < headLength) {
    const { value, done } = await pieces.next();
    if (done) break;
    head += value;
  }
  const format = formatOf(head);
  return { format, items: readers[format](withHead(head, pieces)) };
};

async function* withHead(head: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield head;
  yield* rest;
}
