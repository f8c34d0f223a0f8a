import type { Locator } from '@playwright/test';

const patience = 30_000;

/** Waits for a locator frame by frame, which measures better than an expectation that asks now and then. */
export const appears = (locator: Locator) => locator.first().waitFor({ state: 'visible', timeout: patience });
export const disappears = (locator: Locator) => locator.waitFor({ state: 'hidden', timeout: patience });

/**
 * Does something on one device while another one watches for it, and prints how long after it was done the other saw
 * it. The time is told, never judged: a slow machine is not a failed test.
 */
export const followed = async (
  what: string,
  act: () => Promise<unknown>,
  seen: () => Promise<unknown>,
): Promise<void> => {
  const now = () => performance.now();
  const [done, followedAt] = await Promise.all([act().then(now), seen().then(now)]);
  process.stdout.write(
    `    the other device saw "${what}" after ${Math.max(0, followedAt - done).toFixed(0)} ms\n`,
  );
};
