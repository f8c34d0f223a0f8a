import { ApiError, type ApiErrorCode } from '../api/api.ts';
import { type Answer, isBehind, type KnownBlocks, merge, nothingKnown } from './blocks.ts';
import { missingPieces, type PositionRange } from './blocks-range.ts';
import type { BlockSource } from './blocks-source.ts';

/**
 * What a screen shows of one session. `trouble` is the last call's failure while what is already known can still be
 * read; `gone` is a session that is not there (any more) for this person.
 */
export interface BlocksView {
  known: KnownBlocks;
  gone: boolean;
  trouble: ApiErrorCode | null;
  /** Calls that failed since the last one that did not. */
  failures: number;
}

/** What a screen shows before anything is known. */
export const nothingViewed: BlocksView = { known: nothingKnown, gone: false, trouble: null, failures: 0 };

/** At once; more would only queue up before the database and delay what the reader has scrolled to since. */
const piecesAtOnce = 2;

/**
 * One session as this tab knows it: asks for what is on the screen, for what changed, and takes in what this tab
 * wrote. Calls that failed in passing are repeated by whoever watches (`retry`), so nothing here waits on a clock.
 */
export class BlocksStore {
  readonly sessionId: string;
  readonly #source: BlockSource;
  readonly #listeners = new Set<() => void>();
  readonly #loading = new Set<number | 'last'>();
  readonly #hollow = new Set<number>();
  #view: BlocksView = nothingViewed;
  #range: PositionRange | null = null;
  #following: Promise<void> | null = null;
  #followAgain = false;

  constructor(sessionId: string, source: BlockSource) {
    this.sessionId = sessionId;
    this.#source = source;
  }

  readonly view = (): BlocksView => this.#view;

  /** Calls the listener after each change until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get isWatched(): boolean {
    return this.#listeners.size > 0;
  }

  /** Loads the end of the session where nothing is known yet, otherwise what changed since. */
  async open(): Promise<void> {
    if (this.#view.known.session) return this.follow();
    await this.#load('last', () => this.#source.last(this.sessionId));
  }

  /** Names the positions on the screen; the blocks there and around are loaded. */
  show(range: PositionRange): void {
    this.#range = range;
    this.#loadMissing();
  }

  /** Takes in what a write of this tab answered. */
  written({ session, blocks }: Pick<Answer, 'session' | 'blocks'>): void {
    this.#set({ known: merge(this.#view.known, { kind: 'written', session, blocks }) });
  }

  /** The session was deleted for good. */
  purged(): void {
    this.#set({ gone: true });
  }

  /** A change up to this version was announced. */
  announced(version: number): void {
    if (version > this.#view.known.synced) void this.follow();
  }

  /** Asks for what changed after what is known, until there is no more. Calls while one is running lead to one more. */
  follow(): Promise<void> {
    if (!this.#view.known.session) return this.open();
    this.#followAgain = true;
    this.#following ??= this.#follow().finally(() => {
      this.#following = null;
    });
    return this.#following;
  }

  /** Tries again what failed; once an answer comes, what is missing on the screen is asked for too. */
  retry(): void {
    this.#hollow.clear();
    this.#set({ gone: false });
    void this.open();
  }

  async #follow(): Promise<void> {
    while (this.#followAgain || isBehind(this.#view.known)) {
      this.#followAgain = false;
      const { synced } = this.#view.known;
      const answer = await this.#ask(() => this.#source.changes(this.sessionId, synced));
      const stuck = isBehind(this.#view.known) && this.#view.known.synced === synced;
      if (!answer || stuck) return;
    }
  }

  #missing(): number[] {
    const { known, gone, trouble } = this.#view;
    if (!this.#range || !known.session || gone || trouble) return [];
    const { lastPosition } = known.session;
    return missingPieces(this.#range, lastPosition, (position) => known.blocks.has(position));
  }

  #loadMissing(): void {
    for (const piece of this.#missing()) {
      if (this.#loading.size >= piecesAtOnce) return;
      // A piece that came without the blocks that belong to it would come like that again.
      if (!this.#hollow.has(piece)) void this.#load(piece, () => this.#source.piece(this.sessionId, piece));
    }
  }

  async #load(piece: number | 'last', ask: () => Promise<Answer>): Promise<void> {
    if (this.#loading.has(piece)) return;
    this.#loading.add(piece);
    const answer = await this.#ask(ask);
    this.#loading.delete(piece);
    if (answer && piece !== 'last' && this.#missing().includes(piece)) this.#hollow.add(piece);
    this.#loadMissing();
  }

  async #ask(ask: () => Promise<Answer>): Promise<Answer | null> {
    try {
      const answer = await ask();
      const hadTrouble = this.#view.trouble !== null;
      this.#set({ known: merge(this.#view.known, answer), trouble: null, failures: 0 });
      if (hadTrouble) this.#loadMissing();
      return answer;
    } catch (error) {
      this.#fail(error);
      return null;
    }
  }

  #fail(error: unknown): void {
    if (!(error instanceof ApiError)) throw error;
    if (error.code === 'not_found') this.#set({ gone: true });
    else this.#set({ trouble: error.code, failures: this.#view.failures + 1 });
  }

  #set(change: Partial<BlocksView>): void {
    const next = { ...this.#view, ...change };
    const same = (Object.keys(next) as (keyof BlocksView)[]).every((key) => next[key] === this.#view[key]);
    if (same) return;
    this.#view = next;
    for (const listener of this.#listeners) listener();
  }
}
