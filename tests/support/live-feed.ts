import { expect, vi } from 'vitest';
import { OwnerFeed } from '#/lib/db/owner-feed.ts';
import type { Owner } from '#/lib/db/sessions.ts';
import type { Change } from '#/lib/domain/session.ts';
import { LiveFeed, type LiveReader, liveSettings } from '#/lib/live/live-feed.ts';

export const ana = { id: 'ana' };
export const bruno = { id: 'bruno' };

/** The store's feed without the store: `announce` is what an engine does after a commit. */
export const openFeed = () => {
  let announce: (change: Change & { owner: string }) => void = () => {};
  const owners = new OwnerFeed({
    onChange: (listener) => {
      announce = listener;
      return () => {};
    },
  });
  const watch = vi.fn((owner: Owner, listener: (change: Change) => void) => owners.watch(owner.id, listener));
  const gaps = new Set<() => void>();
  const announced: string[] = [];
  let signOut: (owner: Owner) => void = () => {};
  const sessions = {
    for: (owner: Owner) => ({ watch: (listener: (change: Change) => void) => watch(owner, listener) }),
    onGap: (listener: () => void) => {
      gaps.add(listener);
      return () => gaps.delete(listener);
    },
    announceSignOut: ({ id }: Owner) => void announced.push(id),
    onSignOut: (listener: (owner: Owner) => void) => {
      signOut = listener;
      return () => {};
    },
  };
  const change = (owner: Owner, version: number) =>
    announce({ owner: owner.id, kind: 'blocks', sessionId: 's', version });
  const gap = () => {
    for (const listener of gaps) listener();
  };
  const feed = new LiveFeed(sessions);
  return { feed, change, watch, gap, gaps, announced, signOutElsewhere: (owner: Owner) => signOut(owner) };
};

export const read = (feed: LiveFeed, given: Partial<LiveReader> = {}) =>
  new Reader(
    feed.open({
      owner: ana,
      lastEventId: undefined,
      isStillSignedIn: async () => true,
      cutOff: () => {},
      ...given,
    }),
  );

export class Reader {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;

  constructor(stream: ReadableStream<Uint8Array>) {
    this.#reader = stream.getReader();
  }

  /** The next piece of text, or nothing once the stream is over. */
  async next(): Promise<string | undefined> {
    const { value } = await this.#reader.read();
    return value && new TextDecoder().decode(value);
  }

  /** Passes over what every stream begins with; gives where it stands. */
  async begin(): Promise<string> {
    expect(await this.next()).toBe(`retry: ${liveSettings.retry}\n\n`);
    return /^id: (.+)$/m.exec((await this.next()) ?? '')?.[1] ?? '';
  }

  leave(): Promise<void> {
    return this.#reader.cancel();
  }
}
