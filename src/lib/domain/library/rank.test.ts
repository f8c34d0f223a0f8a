import { describe, expect, it } from 'vitest';
import { placeOf, withPosting } from './postings.ts';
import { type Ranked, rank } from './rank.ts';

/** A term's blocks from its decisions' numbers and weights. */
const term = (entries: Record<number, number>) => {
  const blocks = new Map<string, string>();
  for (const [ordinal, weight] of Object.entries(entries)) {
    const { block, offset } = placeOf(Number(ordinal));
    blocks.set(block, withPosting(blocks.get(block) ?? '', offset, weight));
  }
  return [...blocks].map(([block, postings]) => ({ block, postings }));
};

const library = { decisions: 1_000, lastOrdinal: 1_000 };

describe('ranking', () => {
  it('gives only what has all terms, the best first', () => {
    const terms = [term({ 3: 10, 600: 40, 900: 20 }), term({ 3: 10, 600: 5, 7: 63 })];
    const { matching, total, best } = rank({ ...library, terms, limit: 10 });
    expect([matching, total, best.map(({ ordinal }) => ordinal)]).toEqual(['all', 2, [600, 3]]);
  });

  it('gives what has some where nothing has all', () => {
    const terms = [term({ 1: 10 }), term({ 2: 30 }), term({})];
    const { matching, best } = rank({ ...library, terms, limit: 10 });
    expect([matching, best.map(({ ordinal }) => ordinal)]).toEqual(['any', [2, 1]]);
  });

  it('counts a rare term more than a common one', () => {
    const common = term(Object.fromEntries(Array.from({ length: 500 }, (_, index) => [index + 1, 20])));
    const { best } = rank({ ...library, terms: [common, term({ 800: 20 }), term({})], limit: 1 });
    expect(best[0]?.ordinal).toBe(800);
  });

  it('puts the later of equals first, and goes on where a page ended', () => {
    const terms = [term({ 1: 9, 2: 9, 3: 12, 4: 9, 5: 1 })];
    const all = rank({ ...library, terms, limit: 10 }).best;
    expect(all.map(({ ordinal }) => ordinal)).toEqual([3, 4, 2, 1, 5]);
    const paged: Ranked[] = [];
    for (let after: Ranked | undefined, more = true; more; ) {
      const { best, total } = rank({ ...library, terms, limit: 2, after });
      expect(total).toBe(5);
      paged.push(...best);
      after = best.at(-1);
      more = best.length === 2;
    }
    expect(paged).toEqual(all);
  });

  it('finds nothing for no terms', () => {
    expect(rank({ ...library, terms: [], limit: 5 })).toEqual({ matching: 'any', total: 0, best: [] });
  });
});
