import type { CopiedTable } from './copied-tables.ts';

/** How an engine sorts text by its bytes in UTF-8, so that both ends go through a table in the same order. */
export type ByteOrder = 'binary' | '"C"';

const sorted = (table: CopiedTable, order: ByteOrder): string[] =>
  table.key.map((column) => (table.columns[column] === 'text' ? `${column} collate ${order}` : column));

/** `order by` for the rows of a table. */
export const inKeyOrder = (table: CopiedTable, order: ByteOrder): string => sorted(table, order).join(', ');

/** A condition for the rows after a key, whose values go where the placeholders are. */
export const afterKey = (
  table: CopiedTable,
  order: ByteOrder,
  placeholder: (number: number) => string,
): string => {
  const values = table.key.map((_, index) => placeholder(index + 1));
  return `(${sorted(table, order).join(', ')}) > (${values.join(', ')})`;
};

/** Selects the key of a table's last row. */
export const selectLastKey = (table: CopiedTable, order: ByteOrder): string => {
  const backwards = sorted(table, order).map((column) => `${column} desc`);
  return `select ${table.key.join(', ')} from ${table.name} order by ${backwards.join(', ')} limit 1`;
};
