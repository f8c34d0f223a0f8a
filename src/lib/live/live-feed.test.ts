import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { limits } from '#/lib/domain/limits.ts';
import { ana, bruno, openFeed, read } from '../../../tests/support/live-feed.ts';
import { liveSettings } from './live-feed.ts';

const versionsIn = (text: string | undefined) =>
  [...(text ?? '').matchAll(/"version":(\d+)/g)].map(([, version]) => Number(version));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('LiveFeed', () => {
  it('sends each change of the owner, and nobody else’s', async () => {
    const { feed, change } = openFeed();
    const reader = read(feed);
    const place = await reader.begin();
    change(bruno, 8);
    change(ana, 9);
    const [boot] = place.split('-');
    expect(await reader.next()).toBe(
      `id: ${boot}-1\nevent: change\ndata: {"kind":"blocks","sessionId":"s","version":9}\n\n`,
    );
  });

  it('resumes after the last event seen, across a gap without any reader', async () => {
    const { feed, change } = openFeed();
    const first = read(feed);
    const place = await first.begin();
    change(ana, 1);
    await first.leave();
    change(ana, 2);
    const second = read(feed, { lastEventId: place });
    await second.next();
    expect(versionsIn(await second.next())).toEqual([1, 2]);
  });

  it.each(['', 'another-3', 'x'])(
    'says reset where the last event is %j, which it does not know',
    async (lastEventId) => {
      const { feed } = openFeed();
      const reader = read(feed, { lastEventId });
      await reader.next();
      expect(await reader.next()).toMatch(/^id: \w+-0\nevent: reset\ndata: \{\}\n\n$/);
    },
  );

  it('says reset to every open stream after a gap, and goes on from there', async () => {
    const { feed, change, gap } = openFeed();
    const readers = [read(feed), read(feed), read(feed, { owner: bruno })];
    const places = await Promise.all(readers.map((reader) => reader.begin()));
    gap();
    for (const [index, reader] of readers.entries()) {
      const text = (await reader.next()) ?? '';
      expect(text).toMatch(/^id: \w+-0\nevent: reset\ndata: \{\}\n\n$/);
      expect(text).not.toContain(places[index]);
    }
    change(ana, 7);
    expect(versionsIn(await readers[0]?.next())).toEqual([7]);
  });

  it('says reset to a reader that was away during a gap', async () => {
    const { feed, change, gap } = openFeed();
    const first = read(feed);
    const place = await first.begin();
    await first.leave();
    gap();
    change(ana, 1);
    const second = read(feed, { lastEventId: place });
    await second.next();
    expect(await second.next()).toContain('event: reset');
  });

  it('lets go of an owner nobody reads, and then says reset', async () => {
    const { feed, change, watch } = openFeed();
    const first = read(feed);
    const place = await first.begin();
    await first.leave();
    vi.advanceTimersByTime(liveSettings.kept);
    change(ana, 1);
    const second = read(feed, { lastEventId: place });
    await second.next();
    expect(await second.next()).toContain('event: reset');
    expect(watch).toHaveBeenCalledTimes(2);
  });

  it('keeps an owner who came back in time', async () => {
    const { feed, change } = openFeed();
    const first = read(feed);
    await first.begin();
    await first.leave();
    vi.advanceTimersByTime(liveSettings.kept - 1);
    const second = read(feed);
    await second.begin();
    vi.advanceTimersByTime(2);
    change(ana, 5);
    expect(versionsIn(await second.next())).toEqual([5]);
  });

  it('sends a heartbeat while the reader is signed in, and ends when not', async () => {
    const { feed } = openFeed();
    let signedIn = true;
    const reader = read(feed, { isStillSignedIn: async () => signedIn });
    await reader.begin();
    await vi.advanceTimersByTimeAsync(liveSettings.heartbeat);
    expect(await reader.next()).toBe(': \n\n');
    signedIn = false;
    await vi.advanceTimersByTimeAsync(liveSettings.heartbeat);
    expect(await reader.next()).toBeUndefined();
  });

  it('stays open while the store cannot say who is signed in', async () => {
    const { feed } = openFeed();
    const reader = read(feed, { isStillSignedIn: () => Promise.reject(new Error('busy')) });
    await reader.begin();
    await vi.advanceTimersByTimeAsync(liveSettings.heartbeat);
    expect(await reader.next()).toBe(': \n\n');
  });

  it('cuts off a reader that does not read, and only that one', async () => {
    const { feed, change } = openFeed();
    const cutOff = vi.fn();
    read(feed, { cutOff });
    const reading = read(feed);
    await reading.begin();
    let version = 0;
    while (cutOff.mock.calls.length === 0) {
      version += 1;
      change(ana, version);
      expect(versionsIn(await reading.next())).toEqual([version]);
    }
    expect(version * 40).toBeLessThan(liveSettings.maxWaiting);
    change(ana, version + 1);
    expect(cutOff).toHaveBeenCalledTimes(1);
    expect(versionsIn(await reading.next())).toEqual([version + 1]);
  });

  it('opens only so many streams for one user, and one more when one ended', async () => {
    const { feed } = openFeed();
    const readers = Array.from({ length: limits.liveStreams }, () => read(feed));
    expect(() => read(feed)).toThrow(expect.objectContaining({ code: 'limit' }));
    expect(() => read(feed, { owner: bruno })).not.toThrow();
    await readers[0]?.leave();
    expect(() => read(feed)).not.toThrow();
  });

  it('ends every stream when it closes, and opens none after', async () => {
    const { feed, gaps } = openFeed();
    const reader = read(feed);
    await reader.begin();
    feed.close();
    expect(await reader.next()).toBeUndefined();
    expect(gaps.size).toBe(0);
    expect(() => read(feed)).toThrow(expect.objectContaining({ code: 'unavailable' }));
  });

  it('ends at once where its sign-in is over and someone asks, and others go on', async () => {
    const { feed, change } = openFeed();
    let signedIn = true;
    const ended = read(feed, { isStillSignedIn: async () => signedIn });
    const other = read(feed);
    await Promise.all([ended.begin(), other.begin()]);
    signedIn = false;
    await feed.recheck('ana');
    expect(await ended.next()).toBeUndefined();
    expect(await other.next()).toBe(': \n\n');
    change(ana, 7);
    expect(versionsIn(await other.next())).toEqual([7]);
    await feed.recheck('nobody');
  });

  it('tells other processes of a sign-out, and ends at once where another one tells of it', async () => {
    const { feed, announced, signOutElsewhere } = openFeed();
    let signedIn = true;
    const reader = read(feed, { isStillSignedIn: async () => signedIn });
    const other = read(feed, { owner: bruno });
    await Promise.all([reader.begin(), other.begin()]);
    await feed.recheck('ana');
    expect(announced).toEqual(['ana']);
    expect(await reader.next()).toBe(': \n\n');
    signedIn = false;
    signOutElsewhere(ana);
    expect(await reader.next()).toBeUndefined();
    expect(announced).toEqual(['ana']);
  });

  it('tells every stream of a deleted account why it ends, and no other', async () => {
    const { feed, change, announced } = openFeed();
    const [one, two, brunos] = [read(feed), read(feed), read(feed, { owner: bruno })];
    for (const reader of [one, two, brunos]) await reader.begin();
    feed.endDeleted('ana');
    expect(announced).toEqual(['ana']);
    for (const reader of [one, two]) {
      expect(await reader.next()).toContain('event: deleted');
      expect(await reader.next()).toBeUndefined();
    }
    change(bruno, 3);
    expect(versionsIn(await brunos.next())).toEqual([3]);
    feed.endDeleted('nobody');
  });
});
