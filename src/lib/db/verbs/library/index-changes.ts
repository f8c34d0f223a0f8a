import { type IndexState, olderPartOf } from '#/lib/domain/library/index-state.ts';
import {
  type Place,
  placeOf,
  storedBlock,
  withoutPosting,
  withPosting,
} from '#/lib/domain/library/postings.ts';
import type { Transaction } from '../../transaction.ts';

/** The terms of a decision with their weights; none for one that is not there. */
export type TermWeights = ReadonlyMap<string, number>;

interface Entry {
  term: string;
  block: string;
}

interface Change extends Entry {
  /** What a decision's weight becomes, by its offset in the block; null where it goes away. */
  offsets: Map<number, number | null>;
}

interface Written extends Entry {
  postings: string;
}

/**
 * Gathers what changes in the index, so that each of its entries is written once. The postings of a new decision go to
 * the end of an entry without a look at it; those of one that was there are found and replaced.
 */
export class IndexChanges {
  readonly #index: IndexState;
  readonly #added = new Map<string, Written>();
  readonly #changed = new Map<string, Change>();

  constructor(index: IndexState) {
    this.#index = index;
  }

  /** A decision that is not in the index, or not in the generation that it belongs to now, has these terms. */
  add(ordinal: number, terms: TermWeights): void {
    const { block, offset } = this.#placeOf(ordinal);
    for (const [term, weight] of terms) {
      const key = keyOf(term, block);
      const entry = this.#added.get(key);
      const postings = withPosting('', offset, weight);
      if (entry) entry.postings += postings;
      else this.#added.set(key, { term, block, postings });
    }
  }

  /** The decision with this number had the terms `before` and has the terms `after`. */
  change(ordinal: number, before: TermWeights, after: TermWeights): void {
    const place = this.#placeOf(ordinal);
    for (const term of before.keys()) if (!after.has(term)) this.#set(term, place, null);
    for (const [term, weight] of after) {
      if (before.get(term) !== weight) this.#set(term, place, weight);
    }
  }

  async store(transaction: Transaction): Promise<void> {
    if (this.#changed.size > 0) await storeChanged(transaction, inKeyOrder(this.#changed));
    if (this.#added.size === 0) return;
    await transaction.all('appendPostings', { postings: listOf(inKeyOrder(this.#added)) });
  }

  #placeOf(ordinal: number): Place {
    const { block, offset } = placeOf(ordinal);
    const { generation } = olderPartOf(this.#index, ordinal) ?? this.#index;
    return { block: storedBlock(generation, block), offset };
  }

  #set(term: string, { block, offset }: Place, weight: number | null): void {
    const key = keyOf(term, block);
    const known = this.#changed.get(key) ?? { term, block, offsets: new Map() };
    this.#changed.set(key, known);
    known.offsets.set(offset, weight);
  }
}

const storeChanged = async (transaction: Transaction, changes: readonly Change[]): Promise<void> => {
  const places = JSON.stringify(changes.map(({ term, block }) => [term, block]));
  const rows = await transaction.all('postingsAt', { places });
  const present = new Map(rows.map(({ term, block, postings }) => [keyOf(term, block), postings ?? '']));
  const written = changes.map(({ term, block, offsets }) => ({
    term,
    block,
    postings: applied(present.get(keyOf(term, block)) ?? '', offsets),
  }));
  const kept = written.filter(({ postings }) => postings !== '');
  const emptied = written.filter(({ postings }) => postings === '');
  if (kept.length > 0) await transaction.all('putPostings', { postings: listOf(kept) });
  await Promise.all(
    emptied.map(({ term, block }) => transaction.all('deletePostings', { term, termBlock: block })),
  );
};

const applied = (postings: string, offsets: ReadonlyMap<number, number | null>): string => {
  let text = postings;
  for (const [offset, weight] of offsets) {
    text = weight === null ? withoutPosting(text, offset) : withPosting(text, offset, weight);
  }
  return text;
};

const listOf = (entries: readonly Written[]): string =>
  JSON.stringify(entries.map(({ term, block, postings }) => [term, block, postings]));

/** A block's name has no space, so no two entries share a key. */
const keyOf = (term: string, block: string): string => `${block} ${term}`;

/** As the table is ordered: neighbours are written one after the other. */
const inKeyOrder = <T>(entries: ReadonlyMap<string, T>): T[] =>
  [...entries.keys()].sort().map((key) => entries.get(key) as T);
