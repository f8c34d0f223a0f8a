import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds before each further attempt; a database that restarts is back within them. */
const waits = [50, 150, 400, 800, 1_500, 2_500, 4_000];
/** Milliseconds after which nothing is attempted again, so that a caller's wait has an end. */
const patience = 12_000;

/**
 * Runs it until it succeeds, fails with an error that `mayRepeat` refuses, or patience is over; then throws what it
 * threw last. Waits differ by chance, so that callers who failed together do not come back together.
 */
export const attempt = async <T>(
  run: () => Promise<T>,
  mayRepeat: (error: unknown) => boolean,
): Promise<T> => {
  const end = performance.now() + patience;
  for (const wait of waits) {
    try {
      return await run();
    } catch (error) {
      if (!mayRepeat(error) || performance.now() + wait > end) throw error;
      await sleep(wait * (0.5 + Math.random()));
    }
  }
  return run();
};
