import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Json } from './json.ts';
import { isJsonWithin, jsonBytes } from './json-size.ts';

const written = (value: Json) => new TextEncoder().encode(JSON.stringify(value)).length;

it('gives the bytes of the text that JSON.stringify makes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(jsonBytes(value as Json)).toBe(written(value as Json));
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
      const text = String.fromCharCode(...units);
      expect(jsonBytes({ [text]: [text] })).toBe(written({ [text]: [text] }));
    }),
  );
});

it('tells what is within a limit to the byte', () => {
  const values: Json[] = [
    {},
    [],
    { a: [] },
    { text: 'x'.repeat(100) },
    { text: '\u0001"ç😀' },
    [1.5, null, true, -0],
  ];
  for (const value of values) {
    expect(isJsonWithin(value, written(value)), JSON.stringify(value)).toBe(true);
    expect(isJsonWithin(value, written(value) - 1), JSON.stringify(value)).toBe(false);
  }
});
