import { describe, expect, it } from 'vitest';
import { leastShift } from './useScrollAnchor.ts';

const rows = (...keys: string[]) => keys.map((key, index) => ({ key, top: index * 60 }));

describe('leastShift', () => {
  it('is nothing where nothing was seen, or nothing of it is left', () => {
    expect(leastShift([], rows('a'))).toBe(0);
    expect(leastShift(rows('a'), rows('b'))).toBe(0);
  });

  it('follows a row that came above', () => {
    expect(leastShift(rows('a', 'b'), rows('new', 'a', 'b'))).toBe(60);
  });

  it('follows a row that left above', () => {
    expect(leastShift(rows('a', 'b', 'c').slice(1), rows('b', 'c'))).toBe(-60);
  });

  it('stays with the rows that stayed when one of them went to the top', () => {
    expect(leastShift(rows('a', 'b', 'c', 'd').slice(2), rows('c', 'a', 'b', 'd'))).toBe(0);
  });

  it('stays when a row is added at the end', () => {
    expect(leastShift(rows('a', 'b'), rows('a', 'b', 'c'))).toBe(0);
  });
});
