import { describe, expect, it } from 'vitest';
import { JsonRecord } from './json-record.ts';
import { limits } from './limits.ts';

const accepts = (value: unknown) => JsonRecord.safeParse(value).success;
const nested = (levels: number): unknown => JSON.parse(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`);

describe('JsonRecord', () => {
  it('takes every JSON value, with the keys that only look dangerous', () => {
    expect(accepts({ constructor: 1, prototype: [null, true, 1.5, 'Ação 😀', { toString: 'x' }] })).toBe(
      true,
    );
  });

  it('gives the very object back', () => {
    const value = { text: ' e\u0301 ' };
    expect(JsonRecord.parse(value)).toBe(value);
  });

  it('refuses a key named __proto__ at any depth', () => {
    expect(accepts(JSON.parse('{"__proto__":{"a":1}}'))).toBe(false);
    expect(accepts(JSON.parse('{"a":[{"__proto__":1}]}'))).toBe(false);
  });

  it('refuses NUL and half characters in values and keys', () => {
    expect(accepts({ a: 'x\0' })).toBe(false);
    expect(accepts({ a: [{ 'k\uD800': 1 }] })).toBe(false);
  });

  it.each([
    [[]],
    [null],
    ['x'],
    [new Date()],
    [{ a: new Map() }],
    [{ a: 1n }],
    [{ a: undefined }],
    [{ a: Number.NaN }],
  ])('refuses what is not a JSON object: %o', (value) => expect(accepts(value)).toBe(false));

  it('names the limit on nesting, however deep the nesting is', () => {
    expect(accepts(nested(limits.contentDepth))).toBe(true);
    const error = JsonRecord.safeParse(nested(20_000)).error;
    expect(error?.issues).toMatchObject([{ params: { limit: 'contentDepth', max: limits.contentDepth } }]);
  });
});
