import { pick, type Random } from '../../tests/support/random.ts';
import type { OpenStore } from '../competitors/competitor.ts';
import type { Plan } from '../dataset/plan.ts';
import { runCallers } from '../measure/callers.ts';
import { withEventLoopDelay } from '../measure/event-loop.ts';
import { waitsOf } from '../measure/percentiles.ts';

const callerCounts = [1, 64, 1_024] as const;

export type Record = (name: string, value: number) => void;

export interface AppendLoad {
  store: OpenStore;
  plan: Plan;
  texts: string[];
  random: Random;
  seconds: number;
}

/** The printed names, which the expectations use too. */
export const appendNames = (callers: number) => ({
  rate: `${callers.toLocaleString('en')} callers: appends a second`,
  p50: `${callers.toLocaleString('en')} callers: append p50, ms`,
  p99: `${callers.toLocaleString('en')} callers: append p99, ms`,
  delay: `${callers.toLocaleString('en')} callers: event-loop delay p99, ms`,
});

/** Appends one block of about 1 KB per call to random sessions of random users, with growing numbers of callers. */
export const measureAppends = async (load: AppendLoad, record: Record): Promise<void> => {
  await appendFor(load, 64, warmUpSeconds);
  for (const callers of callerCounts) {
    const names = appendNames(callers);
    const { result, delayP99 } = await withEventLoopDelay(() => appendFor(load, callers, load.seconds));
    const { p50, p99 } = waitsOf(result.waits);
    record(names.rate, result.rate);
    record(names.p50, p50);
    record(names.p99, p99);
    record(names.delay, delayP99);
  }
};

const warmUpSeconds = 0.5;

const appendFor = ({ store, plan, texts, random }: AppendLoad, callers: number, seconds: number) =>
  runCallers(callers, seconds, async () => {
    await store.append(plan.anyOrdinary(random), pick(texts, random));
  });
