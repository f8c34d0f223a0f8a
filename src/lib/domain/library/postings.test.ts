import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blockSize,
  blocksOf,
  eachPosting,
  placeOf,
  postingCount,
  postingsWithin,
  storedBlock,
  weightAt,
  withoutPosting,
  withPosting,
} from './postings.ts';

const change = fc.record({
  offset: fc.integer({ min: 0, max: blockSize - 1 }),
  weight: fc.option(fc.integer({ min: 1, max: 63 })),
});

const read = (block: string, postings: string) => {
  const found: [number, number][] = [];
  eachPosting(block, postings, (ordinal, weight) => found.push([ordinal, weight]));
  return new Map(found);
};

describe('postings', () => {
  it('hold what a map of the same changes holds', () => {
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 60 }),
        fc.integer({ min: 0, max: 240 }),
        (changes, number) => {
          const block = placeOf(number * blockSize).block;
          const expected = new Map<number, number>();
          let postings = '';
          for (const { offset, weight } of changes) {
            const ordinal = number * blockSize + offset;
            if (weight === null) expected.delete(ordinal);
            else expected.set(ordinal, weight);
            postings =
              weight === null ? withoutPosting(postings, offset) : withPosting(postings, offset, weight);
          }
          expect(read(block, postings)).toEqual(expected);
          expect(postingCount(postings)).toBe(expected.size);
        },
      ),
    );
  });

  it('can be looked up, and cut down to some of their decisions', () => {
    const postings = withPosting(withPosting(withPosting('', 3, 10), 700, 20), 5, 63);
    expect([3, 5, 700, 4].map((offset) => weightAt(postings, offset))).toEqual([10, 63, 20, undefined]);
    expect(postingsWithin('0001', postings, 0, 5_000)).toBe(postings);
    const within = postingsWithin('0001', postings, 1_024 + 3, 1_024 + 700);
    expect(read('0001', within)).toEqual(
      new Map([
        [1_024 + 5, 63],
        [1_024 + 700, 20],
      ]),
    );
  });

  it('are kept under names that no two generations share', () => {
    const names = [0, 1, 2, 11].flatMap((generation) => [
      storedBlock(generation, '0000'),
      storedBlock(generation, '0001'),
    ]);
    expect(new Set(names).size).toBe(8);
    expect(storedBlock(0, '0001')).toBe('0001');
  });

  it('name blocks so that they sort as their numbers do', () => {
    const blocks = [0, 1_023, 1_024, 10_240, 249_999].map((ordinal) => placeOf(ordinal).block);
    expect(blocks).toEqual([...blocks].sort());
    expect(placeOf(1_024)).toEqual({ block: '0001', offset: 0 });
    expect(blocksOf(0, 2_048)).toEqual(['0000', '0001', '0002']);
    expect(blocksOf(1_024, 2_047)).toEqual(['0001']);
  });
});
