import { vi } from 'vitest';

/** Waits until the check passes. Generous on purpose: a slow machine is not a failed test. */
export const until = <T>(check: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(check, { timeout: 60_000, interval: 20 });
