import type { Row, Value } from '../../copy/row.ts';

/**
 * A row as COPY takes it in its text format: columns apart by a tab, `\N` for null, a backslash before whatever would
 * be mistaken for one of these (https://www.postgresql.org/docs/current/sql-copy.html, "Text Format").
 */
export const textLine = (row: Row): string => `${row.map(field).join('\t')}\n`;

const field = (value: Value): string => {
  if (value === null) return '\\N';
  if (typeof value !== 'string') return String(value);
  return special.test(value) ? value.replace(everySpecial, (found) => escaped[found] ?? found) : value;
};

const special = /[\\\t\n\r]/;
const everySpecial = /[\\\t\n\r]/g;
const escaped: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
