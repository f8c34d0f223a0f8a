import type { JsonObject } from '#/lib/domain/json.ts';

const repeated = (text: string, count: number) => Array(count).fill(text).join(',');

/** Objects that are too large in each way there is, as JSON: a recursive walk or a spread fails on some of them. */
export const largeShapes: Record<string, string> = {
  'a long array': `{"a":[${repeated('1', 140_000)}]}`,
  'a long array of arrays': `{"a":[${repeated('[]', 100_000)}]}`,
  'many keys': `{${Array.from({ length: 60_000 }, (_, index) => `"k${index}":1`).join(',')}}`,
  'deep objects': `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`,
  'deep arrays': `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
  'a long text': JSON.stringify({ a: 'ç'.repeat(150_000) }),
};

export const parsedShape = (json: string): JsonObject => JSON.parse(json);
