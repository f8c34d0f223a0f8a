import { setTimeout as wait } from 'node:timers/promises';
import { seeded } from '../support/random.ts';
import { type Fault, type FaultOptions, type Outcome, Violations } from './fault.ts';
import { Injector } from './random/injector.ts';
import type { EngineName, RandomPlace } from './random/place.ts';
import { playOnce, Tally } from './random/play.ts';
import { openPostgresPlace } from './random/postgres-place.ts';
import { openSqlitePlace } from './random/sqlite-place.ts';

const open: Record<EngineName, (options: { short: boolean }) => Promise<RandomPlace>> = {
  sqlite: openSqlitePlace,
  postgres: openPostgresPlace,
};

/** A seed that is played first in each run, so that a change of the code is seen against the same calls. */
const fixedSeed = 1;
/** A database is thrown away after so many seconds, so that it stays small. */
const secondsOfDatabase = 60;
const mostDivergences = 3;

/** Several owners call every verb at random, while faults are injected; the store must do what a model in memory says. */
export const random: Fault = {
  name: 'random',
  promise: 'six owners at once, every verb at random: the store answers and keeps what the model says',
  play: async (options) => {
    const violations = new Violations();
    const lines: string[] = [];
    const engines = options.engine ? [options.engine] : (['sqlite', 'postgres'] as const);
    for (const engine of engines) lines.push(...(await playOn(engine, options, violations)));
    return { lines, violations: violations.list } satisfies Outcome;
  },
};

const playOn = async (
  engine: EngineName,
  options: FaultOptions,
  violations: Violations,
): Promise<string[]> => {
  const { seed, short, minutes = short ? 0.13 : 1 } = options;
  const end = performance.now() + minutes * 60_000;
  const tally = new Tally();
  const injector = new Injector(seeded(seed));
  let runs = 0;
  let divergences = 0;
  while (performance.now() < end && divergences < mostDivergences) {
    const place = await open[engine]({ short });
    injector.start(place.injections);
    try {
      const endOfPlace = Math.min(end, performance.now() + secondsOfDatabase * 1000);
      do {
        const current = runs === 0 ? fixedSeed : seed + runs - 1;
        runs += 1;
        const divergence = await divergenceOf(playOnce(place.doors, current, true, tally));
        if (divergence === undefined) continue;
        divergences += 1;
        violations.expect(false, `${replayOf(engine, current)}: ${divergence}`);
        // The other owners of the run may still be calling.
        await wait(1_000);
      } while (performance.now() < endOfPlace && divergences < mostDivergences);
      await injector.stop();
    } finally {
      await place.close();
    }
  }
  const isLong = runs > 20;
  violations.expect(!isLong || tally.missing.length === 0, `never called: ${tally.missing.join(', ')}`);
  return linesOf(engine, tally, injector, { seed, runs, divergences });
};

const replayOf = (engine: EngineName, seed: number): string =>
  `npm run faults -- random --engine ${engine} --seed ${seed}`;

/** What went wrong in a run, in words; fast-check wraps what was thrown. */
const divergenceOf = async (run: Promise<void>): Promise<string | undefined> => {
  try {
    await run;
    return undefined;
  } catch (error) {
    const { cause, message } = error as Error;
    return cause instanceof Error ? (cause.stack ?? cause.message) : message;
  }
};

const linesOf = (
  engine: EngineName,
  tally: Tally,
  injector: Injector,
  { seed, runs, divergences }: { seed: number; runs: number; divergences: number },
): string[] => [
  `${engine}: ${tally.operations} calls of ${tally.calls.size} verbs in ${runs} runs; seeds ${fixedSeed}, then from ${seed}`,
  `  calls    ${[...tally.calls].map(([verb, count]) => `${verb} ${count}`).join(', ')}`,
  `  faults   ${[...injector.counts].map(([name, count]) => `${name} ${count}`).join(', ') || 'none'}`,
  `  calls that were sent again with the same ids: ${tally.sentAgain}; divergences: ${divergences}`,
];
