import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ana, openFeed, Reader, read } from '../../../tests/support/live-feed.ts';
import { liveSettings } from './live-feed.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('cuts off a reader that took nothing of what waits between two heartbeats, and no other', async () => {
  const { feed, change } = openFeed();
  const [stuckOff, slowOff] = [vi.fn(), vi.fn()];
  read(feed, { cutOff: stuckOff });
  const slow = read(feed, { cutOff: slowOff });
  for (let version = 1; version < 20; version += 1) change(ana, version);
  for (let beats = 0; beats < 4; beats += 1) {
    await slow.next();
    await vi.advanceTimersByTimeAsync(liveSettings.heartbeat);
  }
  expect(stuckOff).toHaveBeenCalledTimes(1);
  expect(slowOff).not.toHaveBeenCalled();
  expect(feed.size).toBe(1);
});

it('keeps a stream that something else is sent on, and ends it with the sign-in', async () => {
  const { feed } = openFeed();
  let signedIn = true;
  const onEnd = vi.fn();
  const options = { owner: ana, isStillSignedIn: async () => signedIn, cutOff: () => {} };
  const stream = feed.keep(options, onEnd);
  const reader = new Reader(stream.body);
  stream.send('data: 1\n\n');
  expect(await reader.next()).toBe('data: 1\n\n');
  await feed.recheck('ana');
  expect(await reader.next()).toBe(': \n\n');
  signedIn = false;
  await feed.recheck('ana');
  expect(await reader.next()).toBeUndefined();
  expect(onEnd).toHaveBeenCalledTimes(1);
  feed.close();
  expect(() => feed.keep(options, onEnd)).toThrow(expect.objectContaining({ code: 'unavailable' }));
});
