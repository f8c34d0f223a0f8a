import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { LoadPlan, LoadResult } from './plan.ts';
import { ask } from './requests.ts';

const probeMilliseconds = 20;

/**
 * Runs the plan in another process while this process, which does nothing else, requests a route without database
 * access every 20 ms, even while earlier requests are unanswered. Gives the result with the probe's waits in milliseconds.
 */
export const runLoad = async (plan: LoadPlan): Promise<LoadResult & { probe: number[] }> => {
  const child = fork(new URL('./load.ts', import.meta.url));
  const answered = once(child, 'message');
  child.send(plan);
  await wait(plan.warmUpSeconds * 1000);
  const probe = await probeFor(plan.origin, plan.seconds);
  const [result] = (await answered) as [LoadResult];
  return { ...result, probe };
};

/** Sends at a fixed rate whatever the server does, so that a long stall counts for every request that falls into it. */
const probeFor = async (origin: string, seconds: number): Promise<number[]> => {
  const waits: Promise<number>[] = [];
  const timer = setInterval(() => waits.push(probeOnce(origin)), probeMilliseconds);
  await wait(seconds * 1000);
  clearInterval(timer);
  return Promise.all(waits);
};

const probeOnce = async (origin: string): Promise<number> => {
  const begin = performance.now();
  const status = await ask(`${origin}/api/health/live`);
  if (status !== 200) throw new Error(`The probe was answered ${status}.`);
  return performance.now() - begin;
};
