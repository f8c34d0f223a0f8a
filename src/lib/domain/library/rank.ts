import { Best } from './best.ts';
import { eachPosting, postingCount } from './postings.ts';

/**
 * A decision's place in the order of an answer: the lower tier first, within it the higher score, among equals the later
 * number.
 */
export interface Ranked {
  ordinal: number;
  /** 0 has all terms, 1 has them and is not in force, 2 has some, 3 has some and is not in force. */
  tier: number;
  score: number;
}

const isBefore = (one: Ranked, other: Ranked): boolean => {
  if (one.tier !== other.tier) return one.tier < other.tier;
  return one.score > other.score || (one.score === other.score && one.ordinal > other.ordinal);
};

/** Blocks of one term, as they are stored. */
export interface TermBlock {
  block: string;
  postings: string;
}

export interface Ranking {
  /** How many were found, and how many of them have all terms. */
  total: number;
  withAll: number;
  best: Ranked[];
}

type Blocks = readonly TermBlock[];

interface RankedTerm {
  exact: Blocks;
  /** What a decision may have in place of the term: for each alternative its terms, all of which it must have. */
  synonyms: readonly (readonly Blocks[])[];
}

export interface RankRequest {
  /** One entry for each term of the query; none for all decisions that pass the filters. */
  terms: readonly RankedTerm[];
  /** A decision must be in each of these. */
  filters: readonly Blocks[];
  /** A decision in one of these is not in force. */
  withoutForce: readonly Blocks[];
  /** Decisions in the library. */
  decisions: number;
  /** The largest number that a decision has. */
  lastOrdinal: number;
  /** Only what comes after this one, for a later page. */
  after?: Ranked | undefined;
  limit: number;
}

/** How much of its weight a synonym counts. */
const synonymShare = 0.35;

/**
 * Ranks by BM25 the decisions that have all terms, then those that have some. Every posting of the terms is counted, so
 * the order does not depend on where a search would stop; the size of a library bounds the work.
 */
export const rank = ({
  terms,
  filters,
  withoutForce,
  decisions,
  lastOrdinal,
  after,
  limit,
}: RankRequest): Ranking => {
  const scores = new Float64Array(lastOrdinal + 1);
  const exact = new Uint8Array(lastOrdinal + 1);
  const passed = countIn(filters, lastOrdinal);
  const below = countIn(withoutForce, lastOrdinal);
  for (const term of terms) addTerm(term, decisions, scores, exact);
  const best = new Best(limit, after, isBefore);
  const counts = { total: 0, withAll: 0 };
  for (let ordinal = 1; ordinal <= lastOrdinal; ordinal += 1) {
    if (passed[ordinal] !== filters.length) continue;
    const score = scores[ordinal] ?? 0;
    if (terms.length > 0 && score === 0 && exact[ordinal] === 0) continue;
    const hasAll = exact[ordinal] === terms.length;
    counts.total += 1;
    if (hasAll) counts.withAll += 1;
    best.offer({ ordinal, score, tier: (hasAll ? 0 : 2) + (below[ordinal] ? 1 : 0) });
  }
  return { ...counts, best: best.ranked };
};

/** A synonym counts where the term itself is not, only the best one of them, and never as rarer than the term. */
const addTerm = (
  { exact: blocks, synonyms }: RankedTerm,
  decisions: number,
  scores: Float64Array,
  exact: Uint8Array,
): void => {
  const rarity = rarityOf(countOf(blocks), decisions);
  const instead = new Map<number, number>();
  for (const synonym of synonyms) {
    const having = havingAll(synonym);
    const share = Math.min(rarity, rarityOf(having.size, decisions)) * synonymShare;
    for (const [ordinal, weight] of having)
      instead.set(ordinal, Math.max(instead.get(ordinal) ?? 0, share * weight));
  }
  each(blocks, (ordinal, weight) => {
    scores[ordinal] = (scores[ordinal] ?? 0) + rarity * weight;
    exact[ordinal] = (exact[ordinal] ?? 0) + 1;
    instead.delete(ordinal);
  });
  for (const [ordinal, score] of instead) scores[ordinal] = (scores[ordinal] ?? 0) + score;
};

/** The decisions that are in all lists, each with the least of its weights; the shortest list is read first. */
const havingAll = (lists: readonly Blocks[]): ReadonlyMap<number, number> => {
  const [first = [], ...others] = lists.toSorted((one, other) => countOf(one) - countOf(other));
  let found = new Map<number, number>();
  each(first, (ordinal, weight) => found.set(ordinal, weight));
  for (const list of others) {
    if (found.size === 0) break;
    const both = new Map<number, number>();
    each(list, (ordinal, weight) => {
      const before = found.get(ordinal);
      if (before !== undefined) both.set(ordinal, Math.min(before, weight));
    });
    found = both;
  }
  return found;
};

/** In how many of the lists each decision is. */
const countIn = (lists: readonly Blocks[], lastOrdinal: number): Uint8Array => {
  const counts = new Uint8Array(lastOrdinal + 1);
  for (const blocks of lists)
    each(blocks, (ordinal) => {
      counts[ordinal] = (counts[ordinal] ?? 0) + 1;
    });
  return counts;
};

const each = (blocks: Blocks, visit: (ordinal: number, weight: number) => void): void => {
  for (const { block, postings } of blocks) eachPosting(block, postings, visit);
};

/** BM25's inverse document frequency, never negative. */
export const rarityOf = (having: number, decisions: number): number =>
  Math.log(1 + Math.max(0, decisions - having + 0.5) / (having + 0.5));

const countOf = (blocks: Blocks): number =>
  blocks.reduce((sum, { postings }) => sum + postingCount(postings), 0);
