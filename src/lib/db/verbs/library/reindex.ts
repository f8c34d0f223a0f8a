import { z } from 'zod';
import { termWeights } from '#/lib/domain/library/analyse.ts';
import {
  type IndexState,
  indexedDownTo,
  type OlderPart,
  withoutEntries,
} from '#/lib/domain/library/index-state.ts';
import { placeOf, storedBlock } from '#/lib/domain/library/postings.ts';
import { contentOf } from '../../library-rows.ts';
import type { Transaction } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { keepIndexState, lockIfThere } from './guards.ts';
import { IndexChanges } from './index-changes.ts';

/** What one step does at most; others write and read between two steps. */
const stepMilliseconds = 5;
const decisionsPerStep = 25;
const entriesPerStep = 500;

/**
 * One step of making an index anew that another version of the analyser made: some decisions, the last ones first, or
 * once they are all indexed some of the old entries deleted.
 */
export const reindexDecisions = defineVerb({
  kind: 'write',
  repeatable: false,
  input: z.strictObject({}),
  /** `done` tells whether the whole index is made by the present analyser. */
  run: async (transaction): Promise<{ done: boolean }> => {
    const locked = await lockIfThere(transaction);
    const part = locked?.index.older.at(-1);
    if (!locked || !part) return { done: true };
    const step = part.to > part.above ? indexSome : deleteSome;
    const index = await step(transaction, locked.index, part);
    await keepIndexState(transaction, index);
    return { done: index.older.length === 0 };
  },
});

const indexSome = async (
  transaction: Transaction,
  index: IndexState,
  part: OlderPart,
): Promise<IndexState> => {
  const rows = await transaction.all('decisionsBefore', { ordinal: part.to + 1, limit: decisionsPerStep });
  const end = performance.now() + stepMilliseconds;
  let next = indexedDownTo(index, part.above);
  const entries = new Map<number, ReturnType<typeof termWeights>>();
  for (const row of rows) {
    if (row.ordinal <= part.above) break;
    entries.set(row.ordinal, termWeights(contentOf(row)));
    if (performance.now() < end && row !== rows.at(-1)) continue;
    next = indexedDownTo(index, row.ordinal - 1);
    break;
  }
  const changes = new IndexChanges(next);
  for (const [ordinal, terms] of entries) changes.add(ordinal, terms);
  await changes.store(transaction);
  return next;
};

const deleteSome = async (
  transaction: Transaction,
  index: IndexState,
  part: OlderPart,
): Promise<IndexState> => {
  const termBlock = storedBlock(part.generation, placeOf(part.entriesTo).block);
  const entries = await transaction.all('postingsOfBlock', { termBlock, after: '', limit: entriesPerStep });
  await Promise.all(entries.map(({ term }) => transaction.all('deletePostings', { term, termBlock })));
  return entries.length < entriesPerStep ? withoutEntries(index) : index;
};
