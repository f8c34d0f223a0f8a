import { describe, expect, it } from 'vitest';
import { neighbourOf } from './useNeighbours.ts';

describe('neighbourOf', () => {
  it('steps forward and back, and ends at the ends', () => {
    const ids = ['a', 'b', 'c'];
    expect([neighbourOf(ids, 'b', 1), neighbourOf(ids, 'b', -1)]).toEqual(['c', 'a']);
    expect([neighbourOf(ids, 'c', 1), neighbourOf(ids, 'a', -1)]).toEqual([undefined, undefined]);
  });

  it('knows no neighbour of what is not there', () => {
    expect(neighbourOf(['a'], 'x', 1)).toBeUndefined();
  });
});
