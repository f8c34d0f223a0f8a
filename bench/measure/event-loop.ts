import { monitorEventLoopDelay } from 'node:perf_hooks';

/**
 * Runs the work and gives its result with the 99th percentile, in milliseconds, of the time between two turns of a
 * timer of 1 ms on this thread. An idle loop gives a little over 1.
 */
export const withEventLoopDelay = async <T>(
  work: () => Promise<T>,
): Promise<{ result: T; delayP99: number }> => {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const result = await work();
  delay.disable();
  return { result, delayP99: delay.percentile(99) / 1e6 };
};
