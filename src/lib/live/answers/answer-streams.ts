import type { OwnedSessions, Owner } from '#/lib/db/sessions.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { LiveFeed, LiveReader } from '../live-feed.ts';
import type { AnswerOffset } from './answer-offset.ts';
import type { AnswerPiece } from './answer-piece.ts';
import { AnswerReader, type AnswerTarget } from './answer-reader.ts';
import { AnswerTopic, type AnswerWatcher } from './answer-topic.ts';
import { PollWatcher } from './poll-watcher.ts';
import { StreamWatcher } from './stream-watcher.ts';

/** What the streams need of the store. */
interface Watchable {
  for(owner: Owner): Pick<OwnedSessions, 'watch' | 'readAnswer' | 'settleAnswer'>;
  onGap(listener: () => void): () => void;
}

interface Parts {
  sessions: Watchable;
  feed: Pick<LiveFeed, 'keep'>;
  /** The run by which this process writes the answer; of one that it does not write, the lease is looked at. */
  runHere: (target: AnswerTarget) => string | undefined;
  /** Calls the listener after each part that this process has stored, until the returned function is called. */
  onPart: (listener: (target: AnswerTarget, part: PartHere) => void) => () => void;
}

/** A part that a run of this process has stored. */
interface PartHere {
  run: string;
  start: number;
  text: string;
}

interface Topic {
  topic: AnswerTopic;
  stop: () => void;
}

/** Milliseconds that a long poll waits for text. */
const pollWait = 20_000;
/** Bytes that may wait for a reader: the longest answer at once, each of its characters a line. */
const maxWaiting = 512 * 1024;

/** The answers that are watched in this process. Each method throws what the store's verbs throw. */
export class AnswerStreams {
  readonly #parts: Parts;
  readonly #pollWait: number;
  readonly #topics = new Map<string, Topic>();
  readonly #watching = new Map<string, number>();
  readonly #stops: (() => void)[];

  constructor(parts: Parts, wait = pollWait) {
    this.#parts = parts;
    this.#pollWait = wait;
    const onGap = parts.sessions.onGap(() => {
      for (const { topic } of this.#topics.values()) topic.changed();
    });
    const onPart = parts.onPart((target, part) => {
      const piece = { ...part, end: part.start + part.text.length, isUpToDate: true, isClosed: false };
      this.#topics.get(keyOf(target))?.topic.give(piece);
    });
    this.#stops = [onGap, onPart];
  }

  /** What comes after an offset now. */
  async read(target: AnswerTarget, offset: AnswerOffset): Promise<AnswerPiece> {
    const reader = this.#reader(target);
    const piece = await reader.from(offset);
    if (piece.isClosed || this.#parts.runHere(target) !== undefined || !(await reader.settle())) return piece;
    return reader.from(offset);
  }

  /** What comes after an offset, as server-sent events until the answer is over. Throws `limit`. */
  async stream(
    target: AnswerTarget,
    offset: AnswerOffset,
    {
      cursor,
      ...connection
    }: Pick<LiveReader, 'isStillSignedIn' | 'cutOff'> & { cursor: string | undefined },
  ): Promise<ReadableStream<Uint8Array>> {
    const first = await this.read(target, offset);
    using disposer = new DisposableStack();
    disposer.defer(this.#take(target.owner));
    const stream = this.#parts.feed.keep(
      { owner: target.owner, ...connection },
      () => ending.dispose(),
      maxWaiting,
    );
    const ending = disposer.move();
    const watcher = new StreamWatcher(stream, first, cursor);
    if (first.isClosed) return stream.body;
    ending.defer(() => this.#leave(target, watcher));
    this.#join(target, watcher);
    return stream.body;
  }

  /** What comes after an offset: at once where there is something, else within 20 seconds. Throws `limit`. */
  async poll(target: AnswerTarget, offset: AnswerOffset, signal: AbortSignal): Promise<AnswerPiece> {
    const first = await this.read(target, offset);
    if (first.text !== '' || first.isClosed) return first;
    const leave = this.#take(target.owner);
    const watcher = new PollWatcher(first, this.#pollWait, signal);
    this.#join(target, watcher);
    try {
      return await watcher.piece;
    } finally {
      this.#leave(target, watcher);
      leave();
    }
  }

  /** Ends everything that watches. */
  close(): void {
    for (const stop of this.#stops) stop();
    for (const { topic } of [...this.#topics.values()]) topic.end();
  }

  #reader(target: AnswerTarget): AnswerReader {
    return new AnswerReader(this.#parts.sessions.for(target.owner), target);
  }

  #join(target: AnswerTarget, watcher: AnswerWatcher): void {
    const key = keyOf(target);
    const known = this.#topics.get(key) ?? this.#open(target);
    this.#topics.set(key, known);
    known.topic.join(watcher);
  }

  #leave(target: AnswerTarget, watcher: AnswerWatcher): void {
    const known = this.#topics.get(keyOf(target));
    known?.topic.leave(watcher);
    if (!known?.topic.isUnwatched) return;
    known.stop();
    this.#topics.delete(keyOf(target));
  }

  #open(target: AnswerTarget): Topic {
    const reader = this.#reader(target);
    const topic = new AnswerTopic((place) => reader.after(place));
    const stop = this.#parts.sessions.for(target.owner).watch((change) => {
      if (change.kind === 'records' || change.sessionId !== target.session) return;
      if (!kinds.has(change.kind)) return;
      // A part of a run of this process comes by itself.
      if (change.kind !== 'answer' || !topic.isOf(this.#parts.runHere(target))) topic.changed();
    });
    return { topic, stop };
  }

  /** Counts one that watches; gives the function that ends it. */
  #take({ id }: Owner): () => void {
    const own = this.#watching.get(id) ?? 0;
    const max = limits.answerStreams;
    if (own >= max)
      throw new JucaError('limit', `At most ${max} answers may be watched.`, { limit: 'answerStreams', max });
    this.#watching.set(id, own + 1);
    return () => {
      const left = (this.#watching.get(id) ?? 1) - 1;
      if (left === 0) this.#watching.delete(id);
      else this.#watching.set(id, left);
    };
  }
}

/** Changes after which an answer may have more text, another state, or be gone. */
const kinds: ReadonlySet<string> = new Set(['answer', 'blocks', 'purged']);

const keyOf = ({ owner, session, blockId }: AnswerTarget): string => `${owner.id} ${session} ${blockId}`;
