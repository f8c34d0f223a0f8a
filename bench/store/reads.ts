import { below, pick, type Random } from '../../tests/support/random.ts';
import type { OpenStore } from '../competitors/competitor.ts';
import type { Plan } from '../dataset/plan.ts';
import type { Record } from './appends.ts';
import { inTurns } from './in-turns.ts';

const lengths = [20, 200, 10_000] as const;
/** The first size fits the shortest session; the second is what a screen requests. */
const windows = [20, 50] as const;

export const windowName = (length: number, window: number): string =>
  `last ${window} of ${length.toLocaleString('en')} blocks, p50 ms`;

/**
 * Opens the last window of sessions of each length, one call after another. The lengths alternate, so that changes of
 * the machine's load affect all of them.
 */
export const measureWindows = async (store: OpenStore, plan: Plan, random: Random, record: Record) => {
  const kinds = windows.flatMap((window) => lengths.map((length) => ({ window, length })));
  const opened = kinds.filter(({ length }) => plan.sized[length].length > 0);
  const waits = await inTurns(opened, async ({ window, length }) => {
    const { blocks } = await store.openLast(pick(plan.sized[length], random), window);
    if (blocks.length !== Math.min(window, length)) throw new Error(`It opened ${blocks.length} blocks.`);
  });
  for (const { window, length, p50 } of waits) record(windowName(length, window), p50);
};

export const listNames = {
  large: 'list 50 sessions, p50 ms',
  small: 'list 50 sessions, small database, p50 ms',
};

/** Lists random users' sessions, alternately in the large and in the small database. */
export const measureLists = async (
  large: { store: OpenStore; users: number },
  small: { store: OpenStore; users: number },
  random: Random,
  record: Record,
) => {
  const kinds = [
    { name: listNames.large, ...large },
    { name: listNames.small, ...small },
  ];
  const waits = await inTurns(kinds, async ({ store, users }) => {
    await store.list(below(users, random));
  });
  for (const { name, p50 } of waits) record(name, p50);
};
