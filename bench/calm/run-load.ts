import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { LoadPlan, LoadResult } from './plan.ts';
import { ask } from './requests.ts';

const probeMilliseconds = 20;

/**
 * Plays the plan in a process of its own while this process, which does nothing else, asks a route that needs no
 * database every 20 ms, answered or not. Gives the result with the probe's waits in milliseconds.
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

/** Sends at its own pace whatever the server does, so that one long stall counts as often as it would be met. */
const probeFor = async (origin: string, seconds: number): Promise<number[]> => {
  const waits: Promise<number>[] = [];
  const timer = setInterval(() => waits.push(probeOnce(origin)), probeMilliseconds);
  await wait(seconds * 1000);
  clearInterval(timer);
  return Promise.all(waits);
};

const probeOnce = async (origin: string): Promise<number> => {
  const begin = performance.now();
  const status = await ask(`${origin}/api/health`);
  if (status !== 200) throw new Error(`The probe was answered ${status}.`);
  return performance.now() - begin;
};
