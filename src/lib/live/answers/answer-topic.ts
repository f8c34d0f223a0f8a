import { JucaError } from '#/lib/domain/errors.ts';
import { type AnswerPiece, pieceFrom } from './answer-piece.ts';

/** Whoever watches an answer. It leaves its topic when it ends. */
export interface AnswerWatcher {
  /** The run whose text it has, and up to where, in UTF-16 units. */
  readonly run: string;
  readonly place: number;
  /** Takes what comes after its place. Nothing comes after a piece that is closed. */
  receive(piece: AnswerPiece): void;
  /** There is nothing more to watch: the answer is gone, or another run writes it anew. */
  end(): void;
}

/** Milliseconds after which a read that failed is made again. */
const retryAfter = 1_000;

/** One answer that is watched in this process: a change is read once, for all who watch. */
export class AnswerTopic {
  readonly #read: (after: number) => Promise<AnswerPiece>;
  readonly #watchers = new Set<AnswerWatcher>();
  #isReading = false;
  #isStale = false;
  #retry: NodeJS.Timeout | undefined;

  constructor(read: (after: number) => Promise<AnswerPiece>) {
    this.#read = read;
  }

  get isUnwatched(): boolean {
    return this.#watchers.size === 0;
  }

  /** Adds a watcher; what came after its place is read at once. */
  join(watcher: AnswerWatcher): void {
    this.#watchers.add(watcher);
    this.changed();
  }

  leave(watcher: AnswerWatcher): void {
    this.#watchers.delete(watcher);
    if (this.isUnwatched) clearTimeout(this.#retry);
  }

  /** The answer has changed, or may have. Changes that come while one is read are in the next read. */
  changed(): void {
    this.#isStale = true;
    if (!this.#isReading) void this.#readOn();
  }

  /** Gives a part that is stored, for which the store need not be asked. */
  give(piece: AnswerPiece): void {
    this.#give(piece);
    if (this.#isStale) this.changed();
  }

  /** Whether everyone who watches has the text of this run. */
  isOf(run: string | undefined): boolean {
    return [...this.#watchers].every((watcher) => watcher.run === run);
  }

  /** Ends every watcher. */
  end(): void {
    for (const watcher of [...this.#watchers]) watcher.end();
  }

  async #readOn(): Promise<void> {
    this.#isReading = true;
    clearTimeout(this.#retry);
    try {
      while (this.#isStale && !this.isUnwatched) {
        this.#isStale = false;
        const piece = await this.#read(Math.min(...[...this.#watchers].map(({ place }) => place)));
        this.#give(piece);
      }
    } catch (error) {
      this.#failed(error);
    } finally {
      this.#isReading = false;
    }
  }

  #give(piece: AnswerPiece): void {
    if (!piece.isUpToDate) this.#isStale = true;
    for (const watcher of [...this.#watchers]) {
      if (watcher.run !== piece.run) watcher.end();
      // It joined while the piece was read, which begins after its place.
      else if (watcher.place < piece.start) this.#isStale = true;
      else if (watcher.place < piece.end || piece.isClosed) watcher.receive(pieceFrom(piece, watcher.place));
    }
  }

  #failed(error: unknown): void {
    if (error instanceof JucaError && error.code === 'not_found') this.end();
    else this.#retry = setTimeout(() => this.changed(), retryAfter).unref();
  }
}
