import type { CopiedTable } from './copied-tables.ts';
import type { CopySource, CopyTarget } from './ends.ts';
import type { RowWriter } from './refused-rows.ts';
import { type Row, sizeOf } from './row.ts';

/** Ends of a copy, and how much it holds in memory. */
export interface Filling {
  source: CopySource;
  target: Pick<CopyTarget, 'lastKey'>;
  writer: Pick<RowWriter, 'write'>;
  /** Characters that are stored together; a row that is larger goes alone. */
  batchSize: number;
}

/**
 * Copies the rows of a table that the target does not have. They go in order of key and batch by batch, so that the
 * target's last key tells at any moment how far it has come. Resolves to the number of rows copied. The next batch is
 * read while the one before is being stored.
 */
export const fillTable = async (
  { source, target, writer, batchSize }: Filling,
  table: CopiedTable,
  onRows: (count: number) => void,
): Promise<number> => {
  let copied = 0;
  let storing = Promise.resolve();
  const store = async (batch: readonly Row[]) => {
    const stored = await writer.write(table, batch);
    copied += stored;
    onRows(stored);
  };
  for await (const batch of batches(source.rows(table, await target.lastKey(table)), batchSize)) {
    await storing;
    storing = store(batch);
    // Reading goes on meanwhile; where storing fails, the next turn throws it.
    storing.catch(() => {});
  }
  await storing;
  return copied;
};

async function* batches(pages: AsyncIterable<Row[]>, batchSize: number): AsyncGenerator<Row[]> {
  let batch: Row[] = [];
  let size = 0;
  for await (const page of pages) {
    for (const row of page) {
      batch.push(row);
      size += sizeOf(row);
      if (size < batchSize) continue;
      yield batch;
      batch = [];
      size = 0;
    }
  }
  if (batch.length > 0) yield batch;
}
