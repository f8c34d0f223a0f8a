import { createHash } from 'node:crypto';
import type { CopiedTable } from './copied-tables.ts';
import type { CopyEnd, CopySource, CopyTarget } from './ends.ts';
import { canonicalLine } from './row.ts';

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

/** Reads a table at both ends at once, from the databases and not from what was copied. */
export const compareTable = async (
  source: CopySource,
  target: CopyTarget,
  table: CopiedTable,
  onRows: (count: number) => void,
): Promise<Comparison> => {
  const [ofSource, ofTarget] = await Promise.all([
    digestOf(source, table, onRows),
    digestOf(target, table, () => {}),
  ]);
  return { table: table.name, source: ofSource, target: ofTarget };
};

const digestOf = async (
  end: CopyEnd,
  table: CopiedTable,
  onRows: (count: number) => void,
): Promise<Digest> => {
  const hash = createHash('sha256');
  let rows = 0;
  for await (const page of end.rows(table)) {
    for (const row of page) hash.update(canonicalLine(row));
    rows += page.length;
    onRows(page.length);
  }
  return { rows, sha256: hash.digest('hex') };
};
