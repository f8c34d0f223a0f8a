import { type Comparison, compareTable, isEqual } from './compare.ts';
import { type CopiedTable, copiedTables } from './copied-tables.ts';
import { CopyError } from './copy-error.ts';
import type { CopySource, CopyTarget } from './ends.ts';
import { fillTable } from './fill-table.ts';
import { type Mark, markOf } from './mark.ts';
import { prepareTarget } from './prepare-target.ts';
import type { OnProgress } from './progress.ts';
import { type RefusedRow, RowWriter } from './refused-rows.ts';
import type { Row } from './row.ts';
import { assertReadable } from './schema-version.ts';

export interface CopyOptions {
  source: CopySource;
  target: CopyTarget;
  /** Empties what an earlier copy left unfinished, instead of going on with it. */
  startOver: boolean;
  /** Leaves out rows that the target does not take, instead of stopping at the first. */
  skipRows: boolean;
  /** Characters that are stored together. */
  batchSize: number;
  onProgress: OnProgress;
}

export interface CopyOutcome {
  /** Both ends of each table, found equal. */
  tables: Comparison[];
  /** Rows that were left out, with the rows that refer to them. */
  refused: RefusedRow[];
  /** Rows that this run copied; an earlier one may have copied others. */
  copiedRows: number;
  /** True where this run went on with an unfinished copy. */
  resumed: boolean;
  /** True where the source was written to after this copy took its snapshot: the target lacks that. */
  sourceMovedOn: boolean;
  /** Durations in seconds. */
  copySeconds: number;
  verifySeconds: number;
}

/**
 * Copies one snapshot of the source into the target and compares both. Killed at any moment it can be run again and
 * goes on, except where rows were left out: those are known to one run only, and the next one has to start over. Throws
 * `CopyError` where it is refused, or where the ends differ.
 */
export const copyDatabase = async (options: CopyOptions): Promise<CopyOutcome> => {
  const { source, target, startOver } = options;
  await assertReadable(source);
  await source.takeSnapshot();
  const mark = await markOf(source);
  const resumed = await prepareTarget(target, { source: source.name, mark: mark.text }, startOver);
  const writer = new RowWriter(target, options.skipRows);
  const [copiedRows, copySeconds] = await timed(() => fillAll(options, writer, mark));
  const [tables, verifySeconds] = await timed(() => compareAll(options, writer, mark));
  await source.takeSnapshot();
  const sourceMovedOn = (await markOf(source)).text !== mark.text;
  await target.finish();
  return { tables, refused: writer.refused, copiedRows, resumed, sourceMovedOn, copySeconds, verifySeconds };
};

const fillAll = async (options: CopyOptions, writer: RowWriter, { counts }: Mark): Promise<number> => {
  let copied = 0;
  for (const table of copiedTables) {
    const [there] = await options.target.all(`select count(*) as count from ${table.name}`);
    const step = { stage: 'copy', table: table.name, total: counts[table.name] ?? 0 } as const;
    const onRows = counting(Number(there?.count), (done) => options.onProgress({ ...step, done }));
    copied += await fillTable({ ...options, writer }, table, onRows);
  }
  return copied;
};

const compareAll = async (
  options: CopyOptions,
  writer: RowWriter,
  { counts }: Mark,
): Promise<Comparison[]> => {
  const { source, target, onProgress } = options;
  const comparisons: Comparison[] = [];
  for (const table of copiedTables) {
    const step = { stage: 'verify', table: table.name, total: counts[table.name] ?? 0 } as const;
    const onRows = counting(0, (done) => onProgress({ ...step, done }));
    const isLeftOut = (of: CopiedTable, row: Row) => writer.isRefused(of, row);
    const comparison = await compareTable(source, target, table, isLeftOut, onRows);
    if (!isEqual(comparison)) throw differs(target, comparison);
    comparisons.push(comparison);
  }
  return comparisons;
};

/** Turns counts of rows into sums of them. */
const counting = (start: number, onDone: (done: number) => void): ((count: number) => void) => {
  let done = start;
  return (count) => {
    done += count;
    onDone(done);
  };
};

const differs = (target: CopyTarget, { table, source, target: copy }: Comparison): CopyError =>
  new CopyError(
    `The copy differs from its source in the table ${table}: ${source.rows} rows with SHA-256 ${source.sha256} ` +
      `became ${copy.rows} with ${copy.sha256}. ${target.name} stays marked as unfinished, and Juca refuses to ` +
      'open it. Run the command again with --start-over.',
  );

const timed = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
  const began = performance.now();
  const value = await work();
  return [value, (performance.now() - began) / 1000];
};
