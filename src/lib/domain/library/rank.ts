import { eachPosting, postingCount } from './postings.ts';

/** Blocks of one term, as they are stored. */
export interface TermBlock {
  block: string;
  postings: string;
}

/** A decision's place in the order of an answer: higher scores first, among equals the later number. */
export interface Ranked {
  ordinal: number;
  score: number;
}

export interface Ranking {
  /** Whether the ones found have all terms, or only some because none has all. */
  matching: 'all' | 'any';
  /** How many were found. */
  total: number;
  best: Ranked[];
}

export interface RankRequest {
  /** One entry for each term of the query. */
  terms: readonly (readonly TermBlock[])[];
  /** Decisions in the library. */
  decisions: number;
  /** The largest number that a decision has. */
  lastOrdinal: number;
  /** Only what comes after this one, for a later page. */
  after?: Ranked | undefined;
  limit: number;
}

/**
 * Ranks by BM25 the decisions that have all terms; where none has, those that have any. Every posting of the terms is
 * counted, so the order does not depend on where a search would stop; the size of a library bounds the work.
 */
export const rank = ({ terms, decisions, lastOrdinal, after, limit }: RankRequest): Ranking => {
  const scores = new Float64Array(lastOrdinal + 1);
  const found = new Uint8Array(lastOrdinal + 1);
  for (const blocks of terms) {
    const rarity = rarityOf(blocks, decisions);
    for (const { block, postings } of blocks) {
      eachPosting(block, postings, (ordinal, weight) => {
        scores[ordinal] = (scores[ordinal] ?? 0) + rarity * weight;
        found[ordinal] = (found[ordinal] ?? 0) + 1;
      });
    }
  }
  const hasAll = terms.length > 0 && found.includes(terms.length);
  const best = new Best(limit, after);
  let total = 0;
  const needed = hasAll ? terms.length : 1;
  for (let ordinal = 0; ordinal < found.length; ordinal += 1) {
    if ((found[ordinal] ?? 0) < needed) continue;
    total += 1;
    best.offer(ordinal, scores[ordinal] ?? 0);
  }
  return { matching: hasAll ? 'all' : 'any', total, best: best.ranked };
};

/** BM25's inverse document frequency, never negative. */
const rarityOf = (blocks: readonly TermBlock[], decisions: number): number => {
  const having = blocks.reduce((sum, { postings }) => sum + postingCount(postings), 0);
  return Math.log(1 + Math.max(0, decisions - having + 0.5) / (having + 0.5));
};

const isBefore = (one: Ranked, other: Ranked): boolean =>
  one.score > other.score || (one.score === other.score && one.ordinal > other.ordinal);

/** Keeps the best of many in order. */
class Best {
  readonly ranked: Ranked[] = [];
  readonly #limit: number;
  readonly #after: Ranked | undefined;

  constructor(limit: number, after: Ranked | undefined) {
    this.#limit = limit;
    this.#after = after;
  }

  offer(ordinal: number, score: number): void {
    const last = this.ranked[this.#limit - 1];
    if (last && score < last.score) return;
    const offered = { ordinal, score };
    if (this.#after && !isBefore(this.#after, offered)) return;
    const place = this.ranked.findIndex((each) => isBefore(offered, each));
    this.ranked.splice(place === -1 ? this.ranked.length : place, 0, offered);
    if (this.ranked.length > this.#limit) this.ranked.pop();
  }
}
