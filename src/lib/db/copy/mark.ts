import { copiedTables } from './copied-tables.ts';
import type { CopyEnd } from './ends.ts';

/** What a database held at one moment. */
export interface Mark {
  /** Differs between two moments where anything that is copied has changed between them. */
  text: string;
  /** Rows of each table, by its name. */
  counts: Readonly<Record<string, number>>;
}

/** Looks at every table once: its count, and the stamps that move when a row does. */
export const markOf = async (end: CopyEnd): Promise<Mark> => {
  const counts: Record<string, number> = {};
  const lines: unknown[] = [];
  for (const { name, stamps } of copiedTables) {
    const columns = ['count(*) as count', ...stamps.map((stamp, index) => `${stamp} as stamp${index}`)];
    const [row = {}] = await end.all(`select ${columns.join(', ')} from ${name}`);
    counts[name] = Number(row.count);
    lines.push([name, ...Object.values(row).map(String)]);
  }
  return { text: JSON.stringify(lines), counts };
};
