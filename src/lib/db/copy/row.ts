import type { CopiedTable } from './copied-tables.ts';

/** One column's value, the same on every engine. */
export type Value = string | number | boolean | null;

/** A row's values in the order of its table's columns. */
export type Row = Value[];

/** The values of a row's key columns, numbers as their digits. */
export type Key = string[];

export const keyOf = (table: CopiedTable, row: Row): Key => row.slice(0, table.key.length).map(String);

/** The row as it goes into the content hash: equal for equal rows, whatever database they are in. */
export const canonicalLine = (row: Row): string => `${JSON.stringify(row)}\n`;

/** About how much memory the row takes, in characters. */
export const sizeOf = (row: Row): number =>
  row.reduce<number>((size, value) => size + (typeof value === 'string' ? value.length : 8), 0);

/** A time as ISO 8601 in UTC with milliseconds. Throws `RangeError` for text that is no time. */
export const canonicalTime = (text: string): string =>
  text.length === canonicalLength && text.endsWith('Z') ? text : new Date(text).toISOString();

const canonicalLength = '2026-03-09T14:05:00.000Z'.length;
