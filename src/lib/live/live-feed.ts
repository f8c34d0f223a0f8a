import type { OwnedSessions, Owner } from '#/lib/db/sessions.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { Beats } from './beats.ts';
import { formatRetry, heartbeat } from './live-event.ts';
import { LiveStream } from './live-stream.ts';
import { OwnerTopic } from './owner-topic.ts';

/** Times in milliseconds, sizes in bytes. */
export const liveSettings = {
  heartbeat: 15_000,
  /** How long an owner's missed changes are kept once nobody reads them. */
  kept: 120_000,
  /** After which a browser comes back. */
  retry: 2_000,
  maxWaiting: 64 * 1024,
} as const;

export interface LiveReader {
  owner: Owner;
  /** The id of the last event that the reader has seen. */
  lastEventId: string | undefined;
  /** Asked with every heartbeat; once it says no, the stream ends. */
  isStillSignedIn: () => Promise<boolean>;
  /** Lets go of a connection whose reader does not read. */
  cutOff: () => void;
}

/** What the feed needs of the store. */
interface Watchable {
  for(owner: Owner): Pick<OwnedSessions, 'watch'>;
  onGap(listener: () => void): () => void;
  announceSignOut(user: Owner): void;
  onSignOut(listener: (user: Owner) => void): () => void;
}

interface Watched {
  topic: OwnerTopic;
  /** The open streams, each with the question whether its sign-in is still there. */
  streams: Map<LiveStream, LiveReader['isStillSignedIn']>;
  stop: () => void;
  expiry?: NodeJS.Timeout;
}

/** The change feed as streams of server-sent events. It is a hint: a reader told to `reset` fetches again. */
export class LiveFeed {
  readonly #sessions: Watchable;
  readonly #watched = new Map<string, Watched>();
  readonly #stops: (() => void)[];
  readonly #beats = new Beats(liveSettings.heartbeat);
  #closed = false;

  constructor(sessions: Watchable) {
    this.#sessions = sessions;
    this.#stops = [
      sessions.onGap(() => this.#resetAll()),
      sessions.onSignOut(({ id }) => void this.#recheck(id)),
    ];
  }

  /** A stream of the owner's changes from now, or from the reader's last event. Throws `limit` and `unavailable`. */
  open({ lastEventId, ...reader }: LiveReader): ReadableStream<Uint8Array> {
    this.#refuseClosed();
    const { topic } = this.#watch(reader.owner);
    topic.refuseTooMany();
    const stream = this.keep(reader, () => topic.leave(stream));
    stream.send(formatRetry(liveSettings.retry));
    topic.join(stream, lastEventId);
    return stream.body;
  }

  /**
   * A stream that is open as long as its reader is signed in and reads, for whatever is sent on it. `onEnd` is called once.
   * Throws `unavailable`.
   */
  keep(
    { owner, isStillSignedIn, cutOff }: Omit<LiveReader, 'lastEventId'>,
    onEnd: () => void,
    maxWaiting: number = liveSettings.maxWaiting,
  ): LiveStream {
    this.#refuseClosed();
    const watched = this.#watch(owner);
    const leaveBeats = this.#beats.join(() => {
      if (!stream.cutOffIfStuck()) void this.#beat(stream, isStillSignedIn);
    });
    const stream = new LiveStream({
      maxWaiting,
      cutOff,
      onEnd: () => {
        leaveBeats();
        onEnd();
        this.#leave(owner.id, watched, stream);
      },
    });
    clearTimeout(watched.expiry);
    watched.streams.set(stream, isStillSignedIn);
    return stream;
  }

  /** Streams that are open. */
  get size(): number {
    return [...this.#watched.values()].reduce((sum, { streams }) => sum + streams.size, 0);
  }

  /** Ends the owner's streams whose sign-in is over, here and in other processes, without waiting for their next heartbeat. */
  async recheck(owner: string): Promise<void> {
    this.#sessions.announceSignOut({ id: owner });
    await this.#recheck(owner);
  }

  async #recheck(owner: string): Promise<void> {
    const streams = [...(this.#watched.get(owner)?.streams ?? [])];
    await Promise.all(streams.map(([stream, isStillSignedIn]) => this.#beat(stream, isStillSignedIn)));
  }

  /** Ends the streams of an owner whose account was deleted: here it tells them why, other processes look again at the sign-in. */
  endDeleted(owner: string): void {
    this.#sessions.announceSignOut({ id: owner });
    const watched = this.#watched.get(owner);
    watched?.topic.tellDeleted();
    if (watched) endAll(watched);
  }

  /** Ends every stream; no new one is opened. */
  close(): void {
    this.#closed = true;
    for (const stop of this.#stops) stop();
    for (const [owner, watched] of this.#watched) {
      endAll(watched);
      this.#forget(owner, watched);
    }
  }

  #refuseClosed(): void {
    if (this.#closed) throw new JucaError('unavailable', 'The server is stopping.');
  }

  #watch(owner: Owner): Watched {
    const known = this.#watched.get(owner.id);
    if (known) return known;
    const topic = new OwnerTopic();
    const stop = this.#sessions.for(owner).watch((change) => {
      // Parts of an answer come by its own stream.
      if (change.kind !== 'answer') topic.publish(change);
    });
    const watched = { topic, stop, streams: new Map() };
    this.#watched.set(owner.id, watched);
    return watched;
  }

  #resetAll(): void {
    for (const { topic } of this.#watched.values()) topic.reset();
  }

  async #beat(stream: LiveStream, isStillSignedIn: () => Promise<boolean>): Promise<void> {
    // While the store cannot say, the stream stays: nothing can change meanwhile.
    const signedIn = await isStillSignedIn().catch(() => true);
    if (signedIn) stream.send(heartbeat);
    else stream.end();
  }

  #leave(owner: string, watched: Watched, stream: LiveStream): void {
    watched.streams.delete(stream);
    if (watched.streams.size > 0 || this.#closed) return;
    watched.expiry = setTimeout(() => this.#forget(owner, watched), liveSettings.kept);
    watched.expiry.unref();
  }

  #forget(owner: string, watched: Watched): void {
    clearTimeout(watched.expiry);
    watched.stop();
    this.#watched.delete(owner);
  }
}

const endAll = ({ streams }: Watched): void => {
  for (const stream of [...streams.keys()]) stream.end();
};
