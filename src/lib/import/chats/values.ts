/** The fields of a JSON object of which nothing is known. */
export type Fields = Readonly<Record<string, unknown>>;

const none: Fields = {};

/** The value as an object; one without fields where it is anything else. */
export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : none;

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The value as text that every engine stores; empty where it is no text. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : '';

/** The first of the values that is a text and not empty. */
export const firstText = (...values: unknown[]): string =>
  values.map(textOf).find((text) => text !== '') ?? '';

/** An id, which some sources give as a number; empty where there is none. */
export const idOf = (value: unknown): string => (typeof value === 'number' ? String(value) : textOf(value));
