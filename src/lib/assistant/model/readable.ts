import type { Json } from '#/lib/domain/json.ts';

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * JSON as lines of plain text, `field: value`, without what is empty. Texts stand in it as they are: nothing is escaped,
 * so that a name or a number is found in it as it was written.
 */
export const readable = (value: Json, indent = ''): string => {
  if (isEmpty(value)) return '';
  if (typeof value !== 'object' || value === null) return `${indent}${value}`;
  const entries = Array.isArray(value) ? value.map((one) => ['-', one] as const) : Object.entries(value);
  return entries
    .filter(([, one]) => !isEmpty(one))
    .map(([name, one]) => line(Array.isArray(value) ? '-' : `${name}:`, one, indent))
    .join('\n');
};

const line = (lead: string, value: Json, indent: string): string =>
  typeof value === 'object' && value !== null
    ? `${indent}${lead}\n${readable(value, `${indent}  `)}`
    : `${indent}${lead} ${value}`;
