import { fold } from '#/lib/domain/library/fold.ts';
import { longestItem, type ReadItem, refused } from '../item.ts';
import { type CsvRow, CsvRows, type Separator } from './csv-rows.ts';

/** A row's cells by the names of their columns; an empty text for a name that the table does not have. */
export type Row = (column: string) => string;

interface NumberedRow {
  row: Row;
  /** As a spreadsheet numbers it. */
  at: number;
}

export type TableRows = AsyncIterable<
  NumberedRow | Exclude<ReadItem, { decision: unknown } | { supplement: unknown }>
>;

/** A line with which spreadsheet programs are told the separator. */
const separatorLine = /^\s{0,9}sep=(?<separator>[;,|\t])\s{0,9}\r?$/i;

/** How a table begins: its separator, the names of its columns folded, and whether a line that tells the separator comes first. */
export interface TableHead {
  separator: Separator;
  columns: readonly string[];
  hasSeparatorLine: boolean;
}

const separators: readonly Separator[] = [';', '\t', '|', ','];

/** The head of a text as that of a table; the separator is the one that its first line has most often. */
export const tableHead = (head: string): TableHead => {
  const lines = head.trimStart().split('\n', 3);
  const told = separatorLine.exec(lines[0] ?? '')?.groups?.separator as Separator | undefined;
  const names = (told ? lines[1] : lines[0]) ?? '';
  const separator =
    told ?? separators.toSorted((one, other) => countOf(names, other) - countOf(names, one))[0] ?? ';';
  return { separator, columns: names.split(separator).map(columnKey), hasSeparatorLine: told !== undefined };
};

const countOf = (text: string, sign: string): number => text.split(sign).length;

/** A column's name whatever its case, accents and marks: `Situação do Tema` is `situacaodotema`. */
const columnKey = (name: string): string => fold(name.slice(0, 200)).replace(/[^a-z\d]/g, '');

/** The rows of a table below its header, each a row or why it is none; blank ones and the header are counted. */
export async function* tableRows(
  pieces: AsyncIterable<string>,
  { separator, hasSeparatorLine }: TableHead,
): TableRows {
  let columns: ReadonlyMap<string, number> | undefined;
  let names: string[] = [];
  const asked = new Set<string>();
  const filled = new Set<number>();
  let at = 0;
  for await (const cells of csvRows(pieces, separator)) {
    at += 1;
    if (hasSeparatorLine && at === 1) yield { blank: 1 };
    else if (typeof cells === 'string') yield refused({ unit: 'row', at }, cells);
    else if (columns) {
      noteFilled(cells, filled);
      yield { row: rowOf(columns, cells, asked), at };
    } else {
      names = cells.map((name) => name.trim());
      columns = new Map(cells.map((name, index) => [columnKey(name), index]));
      yield { blank: 1 };
    }
  }
  const left = names.filter((name, index) => filled.has(index) && !asked.has(columnKey(name)));
  if (left.length > 0 && asked.size > 0)
    yield {
      unused: {
        unit: 'row',
        at: hasSeparatorLine ? 2 : 1,
        reason: 'columns',
        text: left.join(', ').slice(0, 500),
      },
    };
}

/** Columns beyond the widest table of a court are not followed. */
const mostColumns = 200;

const noteFilled = (cells: readonly string[], filled: Set<number>): void => {
  for (let index = 0; index < Math.min(cells.length, mostColumns); index += 1)
    if (cells[index]?.trim()) filled.add(index);
};

async function* csvRows(pieces: AsyncIterable<string>, separator: Separator): AsyncGenerator<CsvRow> {
  const rows = new CsvRows(longestItem, separator);
  for await (const piece of pieces) yield* rows.take(piece);
  yield* rows.end();
}

const rowOf =
  (columns: ReadonlyMap<string, number>, cells: readonly string[], asked: Set<string>): Row =>
  (column) => {
    const key = columnKey(column);
    asked.add(key);
    return (cells[columns.get(key) ?? -1] ?? '').trim();
  };

/** The first of several columns that has something in it: one table names it so, another one so. */
export const firstOf = (row: Row, ...columns: readonly string[]): string =>
  columns.map((column) => row(column)).find((text) => text !== '') ?? '';
