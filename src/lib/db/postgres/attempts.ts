import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds before the second attempt; each later wait is twice as long, up to the longest. */
const shortest = 50;
const longest = 1_000;
/** Milliseconds after which nothing is attempted again, so that a caller's wait has an end. A restart takes less. */
const patience = 15_000;

/**
 * Runs it until it succeeds, fails with an error that `mayRepeat` refuses, or patience is over; then throws what it
 * threw last. Waits differ by chance, so that callers who failed together do not come back together.
 */
export const attempt = async <T>(
  run: () => Promise<T>,
  mayRepeat: (error: unknown) => boolean,
): Promise<T> => {
  const end = performance.now() + patience;
  for (let wait = shortest; ; wait = Math.min(wait * 2, longest)) {
    try {
      return await run();
    } catch (error) {
      if (!mayRepeat(error) || performance.now() > end) throw error;
    }
    await sleep(wait * (0.5 + Math.random()));
  }
};
