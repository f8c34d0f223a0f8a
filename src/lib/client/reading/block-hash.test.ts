import { describe, expect, it } from 'vitest';
import { blockHash, positionOfHash, wordsOfHash } from './block-hash.ts';

describe('positionOfHash', () => {
  it('reads what blockHash writes', () => {
    expect(positionOfHash(blockHash(12))).toBe(12);
    expect(positionOfHash(blockHash(12, 'plano'))).toBe(12);
  });

  it('knows no other part of an address', () => {
    expect(['', '#', '#bloco-0', '#bloco-x', '#bloco-1234567890', '#outro-1'].map(positionOfHash)).toEqual(
      Array(6).fill(null),
    );
  });
});

describe('wordsOfHash', () => {
  it.each(['"plano de saúde" -dano', '50% & #1?', '\ud800x'])(
    'reads the words %j that blockHash writes',
    (words) => {
      expect(wordsOfHash(blockHash(3, words))).toBe(words.toWellFormed());
    },
  );

  it('is empty where there are none, or none that can be read', () => {
    expect([blockHash(3), '#bloco-3?q=%E0%A4%A', ''].map(wordsOfHash)).toEqual(['', '', '']);
  });
});
