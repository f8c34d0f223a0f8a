import { describe, expect, it } from 'vitest';
import { gapIn, missingPieces, pieceOf, pieceSize } from './blocks-range.ts';

const nothing = () => false;

describe('pieceOf', () => {
  it('starts a new piece after each full one', () => {
    expect([1, pieceSize, pieceSize + 1].map(pieceOf)).toEqual([0, 0, 1]);
  });
});

describe('missingPieces', () => {
  it('asks for nothing where all is loaded', () => {
    expect(missingPieces({ first: 1, last: 20 }, 20, () => true)).toEqual([]);
  });

  it('asks for nothing of an empty session', () => {
    expect(missingPieces({ first: 1, last: 1 }, 0, nothing)).toEqual([]);
  });

  it('stops at the first and at the last position', () => {
    expect(missingPieces({ first: 1, last: 10 }, 60, nothing, 100)).toEqual([0, 1]);
  });

  it('asks for what is on the screen before what surrounds it', () => {
    expect(missingPieces({ first: 510, last: 520 }, 10_000, nothing, 40)).toEqual([10, 9, 11]);
  });

  it('asks for a piece that is loaded in part', () => {
    const has = (position: number) => position > 30;
    expect(missingPieces({ first: 31, last: 40 }, 80, has, 5)).toEqual([0]);
    expect(missingPieces({ first: 40, last: 50 }, 80, has, 5)).toEqual([]);
  });
});

describe('gapIn', () => {
  it('goes from the first to the last block that is missing in the piece', () => {
    expect(gapIn(1, 10_000, nothing)).toEqual({ after: pieceSize, limit: pieceSize });
    expect(gapIn(0, 20, nothing)).toEqual({ after: 0, limit: 20 });
    expect(gapIn(0, 20, (position) => position < 5 || position === 9 || position > 15)).toEqual({
      after: 4,
      limit: 11,
    });
  });

  it('is none where all are loaded', () => {
    expect(gapIn(0, 20, () => true)).toBeNull();
    expect(gapIn(1, 20, nothing)).toBeNull();
  });
});
