import { type Place, placeOf, withoutPosting, withPosting } from '#/lib/domain/library/postings.ts';
import type { Transaction } from '../../transaction.ts';

/** The terms of a decision with their weights; none for one that is not there. */
export type TermWeights = ReadonlyMap<string, number>;

interface TermChange {
  term: string;
  block: string;
  /** What a decision's weight becomes, by its offset in the block; null where it goes away. */
  offsets: Map<number, number | null>;
}

/** Gathers what changes in the index, so that each of its entries is read and written once. */
export class IndexChanges {
  readonly #changes = new Map<string, TermChange>();

  /** The decision with this number had the terms `before` and has the terms `after`. */
  change(ordinal: number, before: TermWeights, after: TermWeights): void {
    const place = placeOf(ordinal);
    for (const term of before.keys()) if (!after.has(term)) this.#set(term, place, null);
    for (const [term, weight] of after) {
      if (before.get(term) !== weight) this.#set(term, place, weight);
    }
  }

  async store(transaction: Transaction): Promise<void> {
    if (this.#changes.size === 0) return;
    const changes = [...this.#changes.values()].sort(byKey);
    const places = JSON.stringify(changes.map(({ term, block }) => [term, block]));
    const rows = await transaction.all('postingsAt', { places });
    const present = new Map(rows.map(({ term, block, postings }) => [keyOf(term, block), postings ?? '']));
    const changed = changes.map(({ term, block, offsets }) => ({
      term,
      block,
      postings: applied(present.get(keyOf(term, block)) ?? '', offsets),
    }));
    await write(transaction, changed);
  }

  #set(term: string, { block, offset }: Place, weight: number | null): void {
    const key = keyOf(term, block);
    const known = this.#changes.get(key) ?? { term, block, offsets: new Map() };
    this.#changes.set(key, known);
    known.offsets.set(offset, weight);
  }
}

const write = async (
  transaction: Transaction,
  changed: readonly { term: string; block: string; postings: string }[],
): Promise<void> => {
  const kept = changed.filter(({ postings }) => postings !== '');
  const emptied = changed.filter(({ postings }) => postings === '');
  const postings = JSON.stringify(kept.map((each) => [each.term, each.block, each.postings]));
  await Promise.all([
    ...(kept.length > 0 ? [transaction.all('putPostings', { postings })] : []),
    ...emptied.map(({ term, block }) => transaction.all('deletePostings', { term, termBlock: block })),
  ]);
};

const applied = (postings: string, offsets: ReadonlyMap<number, number | null>): string => {
  let text = postings;
  for (const [offset, weight] of offsets) {
    text = weight === null ? withoutPosting(text, offset) : withPosting(text, offset, weight);
  }
  return text;
};

/** A term has no space, so no two places share a key. */
const keyOf = (term: string, block: string): string => `${term} ${block}`;

/** In the order of the table's key: neighbours are written one after the other. */
const byKey = (one: TermChange, other: TermChange): number => {
  const [a, b] = [keyOf(one.term, one.block), keyOf(other.term, other.block)];
  return a < b ? -1 : Number(a > b);
};
