import type { ImportFormat } from '#/lib/domain/library/import-report.ts';
import type { ReadItem } from './item.ts';

/** What a file holds, item by item, with the format that it turned out to have. */
export interface ReadingFile {
  format: ImportFormat;
  items: AsyncGenerator<ReadItem>;
}
