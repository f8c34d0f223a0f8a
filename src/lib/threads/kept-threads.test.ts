import { afterEach, describe, expect, it } from 'vitest';
import type { TestCalls } from '../../../tests/support/test-thread.ts';
import { KeptThreads } from './kept-threads.ts';

const file = new URL('../../../tests/support/test-thread.ts', import.meta.url);
const bounds = {
  running: 2,
  runningPerOwner: 1,
  waiting: 2,
  perOwner: 2,
  time: 20_000,
  heap: 64,
  idle: 60_000,
};

let threads: KeptThreads<TestCalls>;
const open = (given: Partial<typeof bounds> = {}) => {
  threads = new KeptThreads<TestCalls>(file, { ...bounds, ...given });
  return threads;
};
afterEach(() => threads[Symbol.asyncDispose]());

describe('KeptThreads', () => {
  it('gives the next call the thread of the one before, and two at once two threads', async () => {
    const { call } = bound(open());
    const first = await call('ana', 'thread', null);
    expect(await call('bruno', 'thread', null)).toBe(first);
    const both = await Promise.all([call('ana', 'thread', null), call('bruno', 'thread', null)]);
    expect(new Set(both).size).toBe(2);
  });

  it('lets one owner run one call at a time, and refuses too many', async () => {
    const { call } = bound(open());
    const calls = [call('ana', 'thread', null), call('ana', 'thread', null)];
    await expect(call('ana', 'thread', null)).rejects.toMatchObject({ code: 'overloaded' });
    const [first, second] = await Promise.all(calls);
    expect(second).toBe(first);
  });

  it('ends a call that takes too long, and the next one has a new thread', async () => {
    const { call } = bound(open({ time: 1_000 }));
    const first = await call('ana', 'thread', null);
    await expect(call('ana', 'forever', null)).rejects.toMatchObject({ code: 'too_large' });
    expect(await call('ana', 'thread', null)).not.toBe(first);
  });

  it('ends a call that fills the memory, and the next one has a new thread', async () => {
    const { call } = bound(open());
    await expect(call('ana', 'fill', null)).rejects.toMatchObject({ code: 'too_large' });
    expect(await call('ana', 'thread', null)).toBeGreaterThan(0);
  });

  it('ends the thread of a call that is abandoned, and the next one has a new thread', async () => {
    const { call } = bound(open());
    const first = await call('ana', 'thread', null);
    const gone = new AbortController();
    const forever = call('ana', 'forever', null, gone.signal);
    setImmediate(() => gone.abort());
    await expect(forever).rejects.toMatchObject({ code: 'unavailable' });
    expect(await call('ana', 'thread', null)).not.toBe(first);
  });

  it('keeps a thread that refused, and ends one that failed', async () => {
    const { call } = bound(open());
    const first = await call('ana', 'thread', null);
    await expect(call('ana', 'refuse', null)).rejects.toMatchObject({ code: 'invalid' });
    expect(await call('ana', 'thread', null)).toBe(first);
    await expect(call('ana', 'fail', null)).rejects.toThrow('The thread failed');
    expect(await call('ana', 'thread', null)).not.toBe(first);
  });

  it('takes no thread that ended while it waited', async () => {
    const { call } = bound(open());
    const first = await call('ana', 'leave', null);
    await expect.poll(() => call('ana', 'thread', null)).not.toBe(first);
  });
});

const bound = (kept: KeptThreads<TestCalls>) => ({ call: kept.call.bind(kept) as typeof kept.call });
