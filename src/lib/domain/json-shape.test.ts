import { expect, it } from 'vitest';
import type { JsonObject } from './json.ts';
import { shapeOf } from './json-shape.ts';

it('counts levels, arrays included, and the keys of objects only', () => {
  expect(shapeOf({})).toEqual({ depth: 1, keys: 0 });
  expect(shapeOf({ a: 1, b: null, c: 'x' })).toEqual({ depth: 1, keys: 3 });
  expect(shapeOf({ a: [] })).toEqual({ depth: 2, keys: 1 });
  expect(shapeOf({ a: [{ b: { c: [1] } }, 2], d: {} })).toEqual({ depth: 5, keys: 4 });
});

it('takes any depth and any length', () => {
  const deep = JSON.parse(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`) as JsonObject;
  expect(shapeOf(deep)).toEqual({ depth: 100_000, keys: 100_000 });
  expect(shapeOf({ a: Array(500_000).fill([]) })).toEqual({ depth: 3, keys: 1 });
  const wide = Object.fromEntries(Array.from({ length: 500_000 }, (_, index) => [`k${index}`, 1]));
  expect(shapeOf(wide)).toEqual({ depth: 1, keys: 500_000 });
});
