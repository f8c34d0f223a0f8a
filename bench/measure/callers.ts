import { setImmediate as nextTurn } from 'node:timers/promises';

export interface CallerRun {
  /** Calls a second. */
  rate: number;
  /** How long each call took from its arrival to its answer, in milliseconds. */
  waits: number[];
}

/**
 * Many callers, each of which calls again as soon as its call is answered. A call arrives and is started in the next
 * turn of the event loop, as a request from the network would be; the wait for that turn counts.
 */
export const runCallers = async (
  callers: number,
  seconds: number,
  call: () => void | Promise<void>,
): Promise<CallerRun> => {
  const waits: number[] = [];
  const begin = performance.now();
  const end = begin + seconds * 1000;
  const caller = async () => {
    for (let arrived = performance.now(); arrived < end; arrived = performance.now()) {
      await nextTurn();
      await call();
      waits.push(performance.now() - arrived);
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return { rate: (waits.length / (performance.now() - begin)) * 1000, waits };
};
