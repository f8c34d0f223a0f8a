import { blockEntries, titleEntries } from '#/lib/domain/search/document.ts';
import { documentTime } from '#/lib/domain/search/document-map.ts';
import type { LooseDocument } from '#/lib/domain/search/documents.ts';
import { toBlock } from '../../rows.ts';
import type { BlockRow } from '../../statements.ts';
import { first, type Transaction } from '../../transaction.ts';
import type { SearchedRow } from './searched-sessions.ts';

/** What one search reads besides the index: blocks, and bytes of their contents, of which the last block may have more. */
const mostBlocks = 200;
const mostBytes = 128 * 1024;
/** Blocks read together. */
const blocksAtOnce = 5;
/** Sessions of which something is read. */
const mostSessions = 100;

export interface FreshDocuments {
  documents: LooseDocument[];
  /** False where there is more that is not indexed yet. */
  complete: boolean;
}

/**
 * What of the sessions is newer than the index, the last change of a session first. It is indexed in the background
 * (`search-indexing.ts`); until then a search analyses it itself.
 */
export const freshDocuments = async (
  transaction: Transaction,
  rows: readonly SearchedRow[],
  indexedTo: (row: SearchedRow) => number,
): Promise<FreshDocuments> => {
  const stale = rows.map((row, session) => ({ row, session, since: indexedTo(row) }));
  const changed = stale.filter(({ row, since }) => since !== row.version);
  const reading = new Reading(transaction);
  for (const { row, session, since } of changed.slice(0, mostSessions))
    await reading.read(row, session, since);
  return { documents: reading.documents, complete: reading.complete && changed.length <= mostSessions };
};

class Reading {
  readonly documents: LooseDocument[] = [];
  complete = true;
  readonly #transaction: Transaction;
  #blocks = mostBlocks;
  #bytes = mostBytes;

  constructor(transaction: Transaction) {
    this.#transaction = transaction;
  }

  async read(row: SearchedRow, session: number, since: number): Promise<void> {
    const titled = await first(this.#transaction, 'session', { session: row.id });
    this.#add(session, 0, row.updated_at, titleEntries(titled?.title ?? ''));
    for (let below = row.version + 1; below > since + 1; ) {
      const place = { session: row.id, since, below, limit: blocksAtOnce };
      const blocks = await this.#transaction.all('blocksChangedLast', place);
      if (!this.#takeAll(session, blocks)) {
        this.complete = false;
        return;
      }
      below = blocks.length < blocksAtOnce ? since : (blocks.at(-1)?.version ?? since);
    }
  }

  /** Returns whether there was room for them. */
  #takeAll(session: number, blocks: readonly BlockRow[]): boolean {
    for (const block of blocks) {
      if (this.#blocks <= 0 || this.#bytes <= 0) return false;
      this.#blocks -= 1;
      this.#bytes -= block.content.length;
      this.#add(session, block.position, block.timestamp, blockEntries(toBlock(block)));
    }
    return true;
  }

  #add(session: number, position: number, timestamp: string, entries: string): void {
    this.documents.push({ session, position, time: documentTime(timestamp, entries), entries });
  }
}
