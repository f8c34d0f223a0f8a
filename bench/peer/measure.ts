import { ask } from '../calm/requests.ts';
import type { CallerRun } from '../measure/callers.ts';
import { waitsOf } from '../measure/percentiles.ts';
import type { RunningContestant, Sent } from './contestant.ts';
import { deeds, rateName } from './deeds.ts';

const connections = 64;
const warmUp = { connections: 16, seconds: 4 };

/** Does each deed for a while, warmed up just before. */
export const measureDeeds = async (
  { origin, requestsOf }: RunningContestant,
  seconds: number,
  record: (name: string, value: number) => void,
): Promise<void> => {
  for (const { name, sessions, requests, warmUps } of deeds) {
    const next = sessions();
    const act = (session: number) => send(origin, requests(requestsOf, session));
    await repeat(atMost(warmUps, next), warmUp, act);
    const { rate, waits } = await repeat(next, { connections, seconds }, act);
    const { p50, p99 } = waitsOf(waits);
    record(rateName(name), rate);
    record(`${name}: p50, ms`, p50);
    record(`${name}: p99, ms`, p99);
  }
};

/** One request after another. A wait is that for all of them. */
const send = async (origin: string, requests: Sent[]): Promise<void> => {
  for (const { path, ...asked } of requests) {
    const status = await ask(origin + path, asked);
    if (status >= 300) throw new Error(`${asked.method ?? 'GET'} ${path} was answered ${status}.`);
  }
};

const atMost = <T>(times: number, next: () => T | undefined) => {
  let left = times;
  return () => (left-- > 0 ? next() : undefined);
};

/** Many at once, each of which takes the next session as soon as it is done with one, until the time is over or none is left. */
const repeat = async (
  next: () => number | undefined,
  { connections, seconds }: { connections: number; seconds: number },
  act: (session: number) => Promise<void>,
): Promise<CallerRun> => {
  const waits: number[] = [];
  const begun = performance.now();
  const one = async () => {
    while (performance.now() < begun + seconds * 1000) {
      const session = next();
      if (session === undefined) return;
      const since = performance.now();
      await act(session);
      waits.push(performance.now() - since);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  return { rate: (waits.length / (performance.now() - begun)) * 1000, waits };
};
