import { describe, expect, it } from 'vitest';
import { blockHash, positionOfHash } from './block-hash.ts';

describe('positionOfHash', () => {
  it('reads what blockHash writes', () => {
    expect(positionOfHash(blockHash(12))).toBe(12);
  });

  it('knows no other part of an address', () => {
    expect(['', '#', '#bloco-0', '#bloco-x', '#bloco-1234567890', '#outro-1'].map(positionOfHash)).toEqual(
      Array(6).fill(null),
    );
  });
});
