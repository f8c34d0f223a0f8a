import { describe, expect, it } from 'vitest';
import { canonicalLine, canonicalTime } from './row.ts';

describe('a row in the content hash', () => {
  it('is one line, whatever is in it', () => {
    expect(canonicalLine(['a\nb', 1, true, null])).toBe('["a\\nb",1,true,null]\n');
  });

  it('differs where any value does, in kind too', () => {
    const rows = [
      ['a', 'b'],
      ['ab', ''],
      ['', 'ab'],
      ['a,b'],
      ['a', null],
      ['a', 'null'],
      [1],
      ['1'],
      [true],
      ['true'],
    ];
    expect(new Set(rows.map(canonicalLine)).size).toBe(rows.length);
  });

  it('has times in one form', () => {
    expect(canonicalTime('2026-03-09T14:05:00.120Z')).toBe('2026-03-09T14:05:00.120Z');
    expect(canonicalTime('2026-03-09 11:05:00.12-03')).toBe('2026-03-09T14:05:00.120Z');
    expect(() => canonicalTime('ontem')).toThrow(RangeError);
  });
});
