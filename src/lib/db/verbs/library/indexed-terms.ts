import { termWeights } from '#/lib/domain/library/analyse.ts';
import { type IndexState, olderPartOf } from '#/lib/domain/library/index-state.ts';
import { placeOf, storedBlock, weightAt } from '#/lib/domain/library/postings.ts';
import { contentOf, type DecisionRow } from '../../library-rows.ts';
import type { StatementRow } from '../../statements.ts';
import type { Transaction } from '../../transaction.ts';
import type { TermWeights } from './index-changes.ts';

type Entry = StatementRow<'postingsOfBlock'>;

const pageSize = 2_000;

/**
 * Tells under which terms a stored decision is in the index. For one that the present analyser has indexed, analysing
 * its text again tells; for any other the entries of its block are searched, since the older analyser is gone.
 */
export class IndexedTerms {
  readonly #transaction: Transaction;
  readonly #index: IndexState;
  readonly #entries = new Map<string, Promise<Entry[]>>();

  constructor(transaction: Transaction, index: IndexState) {
    this.#transaction = transaction;
    this.#index = index;
  }

  async of(stored: DecisionRow): Promise<TermWeights> {
    const part = olderPartOf(this.#index, stored.ordinal);
    if (!part) return termWeights(contentOf(stored));
    const { block, offset } = placeOf(stored.ordinal);
    const weights = new Map<string, number>();
    for (const { term, postings } of await this.#entriesOf(storedBlock(part.generation, block))) {
      const weight = weightAt(postings, offset);
      if (weight !== undefined) weights.set(term, weight);
    }
    return weights;
  }

  #entriesOf(termBlock: string): Promise<Entry[]> {
    const entries = this.#entries.get(termBlock) ?? this.#readEntries(termBlock);
    this.#entries.set(termBlock, entries);
    return entries;
  }

  async #readEntries(termBlock: string): Promise<Entry[]> {
    const entries: Entry[] = [];
    for (;;) {
      const after = entries.at(-1)?.term ?? '';
      const page = await this.#transaction.all('postingsOfBlock', { termBlock, after, limit: pageSize });
      for (const entry of page) entries.push(entry);
      if (page.length < pageSize) return entries;
    }
  }
}
