import type { ApiErrorCode } from '../api/api-error.ts';
import { isTransient, retryDelay } from '../api/retry.ts';
import { type Gap, gapIn, missingPieces, type PositionRange } from './blocks-range.ts';
import { type Answer, hasAll, isBehind, isOpened, type Known } from './known.ts';
import type { BlockSource } from './source.ts';

/** How loading stands: `trouble` is the failure of the last call, `failures` counts those since the last success. */
export interface LoadingStatus {
  trouble: ApiErrorCode | null;
  failures: number;
}

/** What the loader needs of the replica it fills. */
export interface LoadedReplica {
  readonly confirmed: Known;
  readonly status: LoadingStatus & { gone: boolean };
  readonly isWatched: boolean;
  /** Takes in what was asked for, after which all is well. */
  loaded: (answer: Answer) => void;
  /** Notes that a call failed. Throws what is no failure of a call. */
  failed: (error: unknown) => void;
  wait: (milliseconds: number) => Promise<void>;
}

/** At once; more would only queue up before the database and delay what the reader has scrolled to since. */
const piecesAtOnce = 2;

/** Loads the blocks of one session: its end, what is on the screen, and what changed since. */
export class BlockLoader {
  readonly #id: string;
  readonly #source: BlockSource;
  readonly #replica: LoadedReplica;
  readonly #loading = new Map<number | 'last', Promise<unknown>>();
  readonly #hollow = new Set<number>();
  #range: PositionRange | null = null;
  #opening: Promise<void> | null = null;
  #following: Promise<void> | null = null;
  #followAgain = false;
  #willRetry = false;

  constructor(id: string, source: BlockSource, replica: LoadedReplica) {
    this.#id = id;
    this.#source = source;
    this.#replica = replica;
  }

  /** Loads the end of the session where nothing is loaded yet, otherwise what changed since. */
  open(): Promise<void> {
    if (isOpened(this.#replica.confirmed)) return this.follow();
    this.#opening ??= this.#load('last', () => this.#ask(() => this.#source.last(this.#id))).finally(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  /** Names the positions on the screen; the blocks there and around are loaded. */
  show(range: PositionRange): void {
    this.#range = range;
    this.#loadMissing();
  }

  /** Names them too, and resolves once their blocks are loaded, or cannot be had for now. */
  async loaded(range: PositionRange): Promise<void> {
    this.show(range);
    if (!isOpened(this.#replica.confirmed)) await this.open();
    while (this.#loading.size > 0 && !hasAll(this.#replica.confirmed, range))
      await Promise.race(this.#loading.values());
  }

  /** Asks for what changed after what is known, until there is no more. Calls while one is running lead to one more. */
  follow(): Promise<void> {
    if (!isOpened(this.#replica.confirmed)) return this.#openThenFollow();
    this.#followAgain = true;
    this.#following ??= this.#follow().finally(() => {
      this.#following = null;
    });
    return this.#following;
  }

  /** Tries again what failed; once an answer comes, what is missing on the screen is asked for too. */
  retry(): void {
    this.#hollow.clear();
    void this.open();
  }

  /** The answer that is on its way may be from before what is asked for now. */
  async #openThenFollow(): Promise<void> {
    const isUnderWay = this.#opening !== null;
    await this.open();
    if (isUnderWay && isOpened(this.#replica.confirmed)) await this.follow();
  }

  async #follow(): Promise<void> {
    while (this.#followAgain || isBehind(this.#replica.confirmed)) {
      this.#followAgain = false;
      const { synced } = this.#replica.confirmed;
      const answer = await this.#ask(() => this.#source.changes(this.#id, synced));
      const { confirmed } = this.#replica;
      const isStuck = isBehind(confirmed) && confirmed.synced === synced;
      if (!answer || isStuck) return;
    }
  }

  #missing(): number[] {
    const { confirmed, status } = this.#replica;
    if (!this.#range || !confirmed.session || !isOpened(confirmed) || status.gone || status.trouble)
      return [];
    const { lastPosition } = confirmed.session;
    return missingPieces(this.#range, lastPosition, (position) => confirmed.blocks.has(position));
  }

  #gapIn(piece: number): Gap | null {
    const { blocks, session } = this.#replica.confirmed;
    return gapIn(piece, session?.lastPosition ?? 0, (position) => blocks.has(position));
  }

  #loadMissing(): void {
    for (const piece of this.#missing()) {
      if (this.#loading.size >= piecesAtOnce) return;
      // A piece that came without the block that was asked for would come like that again.
      if (!this.#hollow.has(piece)) void this.#loadPiece(piece);
    }
  }

  /** Loads what one answer takes of the piece; where that was not all, the rest is missing still. */
  async #loadPiece(piece: number): Promise<void> {
    const gap = this.#gapIn(piece);
    if (!gap) return;
    await this.#load(piece, async () => {
      const answer = await this.#ask(() => this.#source.gap(this.#id, gap));
      if (answer && this.#gapIn(piece)?.after === gap.after) this.#hollow.add(piece);
    });
  }

  async #load(piece: number | 'last', load: () => Promise<unknown>): Promise<void> {
    if (this.#loading.has(piece)) return;
    const loading = load().then(() => {
      this.#loading.delete(piece);
      this.#loadMissing();
    });
    this.#loading.set(piece, loading);
    await loading;
  }

  async #ask(ask: () => Promise<Answer>): Promise<Answer | null> {
    try {
      const answer = await ask();
      const hadTrouble = this.#replica.status.trouble !== null;
      this.#replica.loaded(answer);
      if (hadTrouble) this.#loadMissing();
      return answer;
    } catch (error) {
      this.#replica.failed(error);
      if (isTransient(error)) void this.#retryLater(error.details.retryAfter);
      return null;
    }
  }

  /** Only for a session that somebody looks at; another one is loaded when it is opened again. */
  async #retryLater(retryAfter: number | undefined): Promise<void> {
    if (this.#willRetry) return;
    this.#willRetry = true;
    await this.#replica.wait(retryDelay(this.#replica.status.failures, retryAfter));
    this.#willRetry = false;
    if (this.#replica.status.trouble && this.#replica.isWatched) this.retry();
  }
}
