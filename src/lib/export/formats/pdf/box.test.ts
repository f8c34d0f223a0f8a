import { describe, expect, it } from 'vitest';
import { type Box, paginate } from './box.ts';

const box = (height: number, given: Partial<Box> = {}): Box => ({
  height,
  before: 0,
  keep: false,
  paint: () => {},
  ...given,
});

/** Where boxes stand, page by page, as their tops. */
const tops = (boxes: readonly Box[]) => paginate(boxes, 100).map((page) => page.map(({ top }) => top));

describe('paginate', () => {
  it('fills a page to its last point, and begins the next', () => {
    expect(tops([box(50), box(50), box(1)])).toEqual([[0, 50], [0]]);
    expect(tops([])).toEqual([[]]);
  });

  it('swallows the space above what begins a page', () => {
    expect(tops([box(90, { before: 10 }), box(20, { before: 10 })])).toEqual([[0], [0]]);
    expect(tops([box(40), box(40, { before: 10 })])).toEqual([[0, 50]]);
  });

  it('moves what is kept together as one', () => {
    expect(tops([box(70), box(20, { keep: true }), box(20)])).toEqual([[0], [0, 20]]);
  });

  it('breaks what is kept together where it is higher than a page', () => {
    const long = Array.from({ length: 5 }, () => box(40, { keep: true }));
    expect(tops(long)).toEqual([[0, 40], [0, 40], [0]]);
  });

  it('repeats the head of a table above the row that begins a page', () => {
    const head = box(10);
    const rows = Array.from({ length: 3 }, () => box(40, { repeats: [head] }));
    expect(tops([head, ...rows])).toEqual([
      [0, 10, 50],
      [0, 10],
    ]);
  });

  it('repeats no head that takes more than a third of a page, so that no row stands below its end', () => {
    const head = [box(30), box(30), box(30)];
    const rows = Array.from({ length: 3 }, () => box(40, { repeats: head }));
    expect(tops([...head, ...rows])).toEqual([[0, 30, 60], [0, 40], [0]]);
  });
});
