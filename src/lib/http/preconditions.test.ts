import { describe, expect, it } from 'vitest';
import { demandedVersion, etagOf, isAlreadyHeld } from './preconditions.ts';

describe('demandedVersion', () => {
  it.each([
    [undefined, undefined],
    ['*', undefined],
    [etagOf(7), 7],
    ['W/"7"', 7],
    [' "0" ', 0],
  ])('reads %s as %s', (header, version) => expect(demandedVersion(header)).toBe(version));

  it.each(['', '7', '"7', '"7", "8"', '"-1"', '"1e3"', '"x"', '"9999999999999999"'])('refuses %s', (header) =>
    expect(() => demandedVersion(header)).toThrow(expect.objectContaining({ code: 'invalid' })),
  );
});

describe('isAlreadyHeld', () => {
  it.each([
    [undefined, false],
    ['*', true],
    ['"7"', true],
    ['W/"7"', true],
    ['"6", "7"', true],
    ['"77"', false],
    ['7', false],
    ['', false],
  ])('takes %s for version 7 as %s', (header, held) => expect(isAlreadyHeld(header, 7)).toBe(held));
});
