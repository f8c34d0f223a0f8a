import { describe, expect, it } from 'vitest';
import { placeOf, withPosting } from './postings.ts';
import { type Ranked, type RankRequest, rank as rankAll, type TermBlock } from './rank.ts';

/** A term's blocks from its decisions' numbers and weights. */
const term = (entries: Record<number, number>) => {
  const blocks = new Map<string, string>();
  for (const [ordinal, weight] of Object.entries(entries)) {
    const { block, offset } = placeOf(Number(ordinal));
    blocks.set(block, withPosting(blocks.get(block) ?? '', offset, weight));
  }
  return [...blocks].map(([block, postings]) => ({ block, postings }));
};

const library = { decisions: 1_000, lastOrdinal: 1_000, filters: [], withoutForce: [] };

type Given = Omit<RankRequest, 'terms'> & { terms: TermBlock[][] };

/** Ranks by terms without synonyms. */
const rank = ({ terms, ...rest }: Given) =>
  rankAll({ ...rest, terms: terms.map((exact) => ({ exact, synonyms: [] })) });

describe('ranking', () => {
  it('gives what has all terms, the best first, and then what has some', () => {
    const terms = [term({ 3: 10, 600: 40, 900: 20 }), term({ 3: 10, 600: 5, 7: 63 })];
    const { withAll, total, best } = rank({ ...library, terms, limit: 10 });
    expect([withAll, total, best.map(({ ordinal, tier }) => [ordinal, tier])]).toEqual([
      2,
      4,
      [
        [600, 0],
        [3, 0],
        [7, 2],
        [900, 2],
      ],
    ]);
  });

  it('gives what has some where nothing has all', () => {
    const terms = [term({ 1: 10 }), term({ 2: 30 }), term({})];
    const { withAll, best } = rank({ ...library, terms, limit: 10 });
    expect([withAll, best.map(({ ordinal }) => ordinal)]).toEqual([0, [2, 1]]);
  });

  it('puts what is not in force below, in each group', () => {
    const terms = [term({ 1: 10, 2: 60, 3: 10 }), term({ 1: 10, 2: 60 })];
    const { best } = rank({ ...library, terms, withoutForce: [term({ 2: 1 })], limit: 10 });
    expect(best.map(({ ordinal, tier }) => [ordinal, tier])).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
    ]);
  });

  it('keeps to the filters, with terms and without', () => {
    const filters = [term({ 1: 1, 3: 1 }), term({ 3: 1, 4: 1 })];
    expect(rank({ ...library, filters, terms: [term({ 1: 9, 3: 2 })], limit: 10 }).best).toMatchObject([
      { ordinal: 3 },
    ]);
    expect(rank({ ...library, filters: filters.slice(0, 1), terms: [], limit: 10 })).toMatchObject({
      total: 2,
      best: [{ ordinal: 3 }, { ordinal: 1 }],
    });
  });

  it('takes a synonym for a word that is not there, and for less', () => {
    const terms = [{ exact: term({ 1: 20 }), synonyms: [[term({ 1: 63, 2: 63 })]] }];
    const { withAll, best } = rankAll({ ...library, terms, limit: 10 });
    expect([withAll, best.map(({ ordinal, tier }) => [ordinal, tier])]).toEqual([
      1,
      [
        [1, 0],
        [2, 2],
      ],
    ]);
  });

  it('takes a phrase for a word where a decision has all of the phrase', () => {
    const phrase = [term({ 1: 63, 2: 40, 3: 63 }), term({ 2: 63, 3: 20, 4: 63 })];
    const { total, best } = rankAll({ ...library, terms: [{ exact: [], synonyms: [phrase] }], limit: 10 });
    expect([total, best.map(({ ordinal }) => ordinal)]).toEqual([2, [2, 3]]);
  });

  it('never counts a synonym as much as the word, however rare it is', () => {
    const common = term(Object.fromEntries(Array.from({ length: 900 }, (_, index) => [index + 1, 30])));
    const terms = [{ exact: common, synonyms: [[term({ 950: 30 })]] }];
    expect(rankAll({ ...library, terms, limit: 1_000 }).best.at(-1)?.ordinal).toBe(950);
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
});
