/** Characters of one text in a line of the log, and of a stack. */
const mostCharacters = 1_000;
const mostOfStack = 4_000;
/** Fields of one object, and objects within one another. */
const mostFields = 20;
const deepest = 3;

/** A text that is no longer than a line of the log may have, with the number of characters left out. */
export const cutText = (text: string, most = mostCharacters): string =>
  text.length <= most ? text : `${text.slice(0, most).toWellFormed()}… (${text.length - most} more)`;

/** A value with its texts, fields and levels cut to what a line of the log may have. */
export const cutFields = (value: unknown, depth = 0, name = ''): unknown => {
  if (typeof value === 'string') return cutText(value, name === 'stack' ? mostOfStack : mostCharacters);
  if (typeof value !== 'object' || value === null || value instanceof Error) return value;
  if (depth === deepest) return Array.isArray(value) ? '[…]' : '{…}';
  if (Array.isArray(value)) return value.slice(0, mostFields).map((each) => cutFields(each, depth + 1));
  const fields = Object.entries(value).slice(0, mostFields);
  return Object.fromEntries(
    fields.map(([key, each]) => [cutText(key, 100), cutFields(each, depth + 1, key)]),
  );
};

/**
 * A line of JSON in which no character moves the cursor, changes the terminal or turns the writing round: JSON escapes
 * those below U+0020 alone.
 */
export const escapeControls = (line: string): string =>
  line.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
