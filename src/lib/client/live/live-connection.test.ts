import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LiveConnection } from './live-connection.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('gives up a request that nobody answers, says so, and asks again', async () => {
  const target = new EventTarget();
  vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
  vi.stubGlobal('removeEventListener', target.removeEventListener.bind(target));
  const fetch = vi.fn(
    (_: string, { signal }: RequestInit) =>
      new Promise<Response>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
  );
  vi.stubGlobal('fetch', fetch);
  const states: string[] = [];
  const line = new LiveConnection({ onEvent: () => {}, onState: (state) => states.push(state) });
  const running = line.run();
  await vi.advanceTimersByTimeAsync(60_000);
  expect([states[0], fetch.mock.calls.length]).toEqual(['offline', 2]);
  line.close();
  await running;
});
