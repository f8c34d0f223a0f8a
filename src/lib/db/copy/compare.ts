import { createHash } from 'node:crypto';
import type { CopiedTable } from './copied-tables.ts';
import type { CopyEnd, CopySource, CopyTarget } from './ends.ts';
import { canonicalLine, type Row } from './row.ts';

/** What a table holds: how many rows, and the SHA-256 of them all in order of key. */
interface Digest {
  rows: number;
  sha256: string;
}

export interface Comparison {
  table: string;
  source: Digest;
  target: Digest;
}

export const isEqual = ({ source, target }: Comparison): boolean =>
  source.rows === target.rows && source.sha256 === target.sha256;

/** Reads a table at both ends at once, from the databases and not from what was copied, but for rows left out. */
export const compareTable = async (
  source: CopySource,
  target: CopyTarget,
  table: CopiedTable,
  isLeftOut: (table: CopiedTable, row: Row) => boolean,
  onRows: (count: number) => void,
): Promise<Comparison> => {
  const isCopied = (row: Row) => !isLeftOut(table, row);
  const [ofSource, ofTarget] = await Promise.all([
    digestOf(source, table, isCopied, onRows),
    digestOf(
      target,
      table,
      () => true,
      () => {},
    ),
  ]);
  return { table: table.name, source: ofSource, target: ofTarget };
};

const digestOf = async (
  end: CopyEnd,
  table: CopiedTable,
  counts: (row: Row) => boolean,
  onRows: (count: number) => void,
): Promise<Digest> => {
  const hash = createHash('sha256');
  let rows = 0;
  for await (const page of end.rows(table)) {
    const counted = page.filter(counts);
    for (const row of counted) hash.update(canonicalLine(row));
    rows += counted.length;
    onRows(page.length);
  }
  return { rows, sha256: hash.digest('hex') };
};
