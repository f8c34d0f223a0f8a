import type { Departure } from '#/lib/domain/discretion.ts';

/** Columns of the ledger's table, by the field that each has. */
const columns: readonly [name: string, valueIn: (departure: Departure) => string | number | null][] = [
  ['at', ({ at }) => at],
  ['host', ({ host }) => host],
  ['model', ({ model }) => model],
  ['session', ({ sessionId }) => sessionId],
  ['block', ({ blockId }) => blockId],
  ['bytes', ({ bytes }) => bytes],
  ['sha256', ({ sha256 }) => sha256],
  ['masked', ({ masked }) => String(masked)],
  ['input_tokens', ({ tokens }) => tokens?.input ?? null],
  ['output_tokens', ({ tokens }) => tokens?.output ?? null],
  ['id', ({ id }) => id],
];

/** The first line of the table, with the mark by which spreadsheets know UTF-8. */
export const departureHeader = `\ufeff${columns.map(([name]) => name).join(',')}\r\n`;

/** A line of the table (RFC 4180). */
export const departureLine = (departure: Departure): string =>
  `${columns.map(([, valueIn]) => cell(valueIn(departure))).join(',')}\r\n`;

/** A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection). */
const cell = (value: string | number | null): string => {
  if (value === null || typeof value === 'number') return String(value ?? '');
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};
