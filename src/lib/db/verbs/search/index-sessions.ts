import { z } from 'zod';
import { Id } from '#/lib/domain/ids.ts';
import { blockEntries, indexVersion, titleEntries } from '#/lib/domain/search/document.ts';
import { mostSessions } from '#/lib/domain/search/document-map.ts';
import { chunkSize } from '#/lib/domain/search/entries.ts';
import type { SessionRow, StatementRow } from '../../statements.ts';
import { first, type Transaction } from '../../transaction.ts';
import { measureWindow, readWindow } from '../blocks/window.ts';
import { defineVerb } from '../define-verb.ts';
import { eraseIndex } from './erase-index.ts';
import { chunkBytes, freezeFull } from './freeze.ts';
import { type IndexRow, lockIndex } from './lock-index.ts';

/** Blocks that are read together. */
const blocksAtOnce = 50;

/**
 * One step of bringing the index up to date with these sessions. It takes as long as it is told, or a little longer, and no
 * more than makes a chunk: on SQLite nobody else writes meanwhile. An index of another version is deleted first, step by
 * step.
 */
export const indexSessions = defineVerb({
  kind: 'write',
  // The next step does what a lost one did not.
  repeatable: false,
  input: z.strictObject({
    sessions: z.array(Id).max(100),
    milliseconds: z.number().min(0).max(1_000).default(5),
  }),
  /** The sessions that are not done yet, and whether something that had been indexed was replaced. */
  run: async (transaction, { sessions, milliseconds }): Promise<{ left: string[]; replaced: boolean }> => {
    const index = await lockIndex(transaction, sessions);
    if (!index) return { left: [], replaced: false };
    if (index.version !== indexVersion) {
      await eraseIndex(transaction);
      return { left: sessions, replaced: false };
    }
    const step = new Step(transaction, index, milliseconds);
    const left: string[] = [];
    for (const [place, session] of [...new Set(sessions)].entries())
      if ((place > 0 && step.isOver) || !(await step.index(session))) left.push(session);
    await step.store();
    return { left, replaced: step.replaced };
  },
});

/** Gathers the documents of several sessions, so that they are written together. */
class Step {
  replaced = false;
  readonly #transaction: Transaction;
  readonly #index: IndexRow;
  readonly #milliseconds: number;
  /** Counted from the first blocks on: on PostgreSQL the way to them can take as long as a step. */
  #end = Number.POSITIVE_INFINITY;
  readonly #sessions: [session: string, number: number, version: number, position: number, title: string][] =
    [];
  readonly #documents: [number: number, position: number, timestamp: string, entries: string][] = [];
  #entriesLength = 0;

  constructor(transaction: Transaction, index: IndexRow, milliseconds: number) {
    this.#transaction = transaction;
    this.#index = index;
    this.#milliseconds = milliseconds;
  }

  get isOver(): boolean {
    const isEnough = this.#documents.length >= chunkSize || this.#entriesLength >= chunkBytes;
    return isEnough || performance.now() > this.#end;
  }

  /** Indexes what changed in a session since it was last indexed. Returns whether that was all. */
  async index(session: string): Promise<boolean> {
    const [row, known] = await Promise.all([
      first(this.#transaction, 'session', { session }),
      first(this.#transaction, 'searchSession', { session }),
    ]);
    if (!row || known?.version === row.version) return true;
    // A fork that is not whole yet stands there, and gets blocks at versions that would count as indexed.
    if (row.deleted_at !== null && !known) return true;
    const state = known ?? this.#newSession();
    if (!state) return true;
    let isRead = false;
    do isRead = await this.#readSome(session, state);
    while (!isRead && !this.isOver);
    if (isRead) {
      this.#nameSession(row, state, known?.title);
      state.version = Math.max(state.version, row.version);
    }
    this.#sessions.push([session, state.number, state.version, state.position, state.title]);
    return isRead;
  }

  async store(): Promise<void> {
    if (this.#sessions.length > 0)
      await this.#transaction.all('putSearchSessions', { rows: JSON.stringify(this.#sessions) });
    if (this.#documents.length > 0)
      await this.#transaction.all('putSearchDocuments', { rows: JSON.stringify(this.#latest()) });
    await freezeFull(this.#transaction, this.#index);
    await this.#transaction.all('moveSearchIndex', {
      lastSession: this.#index.last_session,
      lastChunk: this.#index.last_chunk,
    });
  }

  /** Undefined where the index has no number left. */
  #newSession(): StatementRow<'searchSession'> | undefined {
    if (this.#index.last_session === mostSessions) return undefined;
    this.#index.last_session += 1;
    return { number: this.#index.last_session, version: 0, position: 0, title: '' };
  }

  /** Returns whether the session has no later changes. */
  async #readSome(session: string, state: StatementRow<'searchSession'>): Promise<boolean> {
    const place = { direction: 'Changed', session, since: state.version } as const;
    const { found, fitting } = await measureWindow(this.#transaction, { ...place, limit: blocksAtOnce + 1 });
    const blocks = await readWindow(this.#transaction, { ...place, limit: Math.min(fitting, blocksAtOnce) });
    this.#end = Math.min(this.#end, performance.now() + this.#milliseconds);
    let done = 0;
    for (const block of blocks) {
      if (done > 0 && this.isOver) break;
      done += 1;
      const entries = blockEntries(block);
      const isKnown = block.position <= state.position;
      if (isKnown) this.replaced = true;
      if (isKnown || entries !== '') this.#take(state.number, block.position, block.timestamp, entries);
      state.position = Math.max(state.position, block.position);
      state.version = block.version;
    }
    return found === done;
  }

  #nameSession(row: SessionRow, state: StatementRow<'searchSession'>, known: string | undefined): void {
    if (row.title === (known ?? '')) return;
    if (known) this.replaced = true;
    this.#take(state.number, 0, row.updated_at, titleEntries(row.title));
    state.title = row.title;
  }

  #take(number: number, position: number, timestamp: string, entries: string): void {
    this.#documents.push([number, position, timestamp, entries]);
    this.#entriesLength += entries.length;
  }

  /** A block may have changed between two readings; one statement takes each document once. */
  #latest() {
    return [
      ...new Map(this.#documents.map((document) => [`${document[0]} ${document[1]}`, document])).values(),
    ];
  }
}
