import { afterEach, expect, it, vi } from 'vitest';
import { claimForTab } from './browser-locks.ts';

afterEach(() => void vi.unstubAllGlobals());

/** The locks of a browser in which another tab holds some names. */
const stubLocks = (others: Set<string>) => {
  const request = vi.fn(async (name: string, _: object, granted: (lock: object | null) => unknown) =>
    granted(others.has(name) ? null : {}),
  );
  vi.stubGlobal('navigator', { locks: { request } });
  return request;
};

it('holds a name once it is free, and asks for it no more', async () => {
  const others = new Set(['sessão']);
  const request = stubLocks(others);
  expect([await claimForTab('sessão'), await claimForTab('sessão')]).toEqual([false, false]);
  others.clear();
  expect([await claimForTab('sessão'), await claimForTab('sessão')]).toEqual([true, true]);
  expect(request).toHaveBeenCalledTimes(3);
});
