import { describe, expect, it } from 'vitest';
import { spreadOf, waitsOf } from './percentiles.ts';

describe('waitsOf', () => {
  it('takes the nearest rank, whatever the order', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(waitsOf(hundred)).toEqual({ p50: 50, p95: 95, p99: 99, max: 100 });
  });

  it('gives one value as every percentile of it', () => {
    expect(waitsOf([7])).toEqual({ p50: 7, p95: 7, p99: 7, max: 7 });
  });

  it('gives no figure for nothing', () => {
    expect(waitsOf([]).p99).toBeNaN();
  });
});

describe('spreadOf', () => {
  it('takes the middle round, or the mean of the two in the middle', () => {
    expect(spreadOf([9, 1, 4])).toEqual({ median: 4, min: 1, max: 9 });
    expect(spreadOf([1, 2, 4, 8]).median).toBe(3);
  });
});
