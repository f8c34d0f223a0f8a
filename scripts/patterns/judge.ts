import { createRequire } from 'node:module';
import type { checkSync as Check } from 'recheck';
import type { Pattern } from './literals.ts';

/** The build without threads and without a binary of its own. */
const { checkSync } = createRequire(import.meta.url)('recheck/lib/browser.js') as { checkSync: typeof Check };

/**
 * In milliseconds. A search that ends by the clock finds more or less by how busy the machine is, so that these are far
 * above what a safe pattern takes. An attack needs a bound: a slow pattern fills the memory while it is tried.
 */
const patience = { timeout: null, incubationTimeout: 60_000, seedingTimeout: 60_000, attackTimeout: 5_000 };

/**
 * Why the time that a pattern takes may grow faster than the text; undefined where it cannot. A pattern in which
 * everything repeats a bounded number of times takes a bounded time at each place of a text. Of every other pattern
 * recheck has to say that it is safe; its search for an attack begins with a fixed seed, so the answer is the same
 * each time.
 */
export const problemOf = ({ source, flags }: Pattern): string | undefined => {
  if (!repeatsWithoutBound(source)) return undefined;
  const result = checkSync(source, flags, { ...patience, randomSeed: 1 });
  if (result.status === 'safe') return undefined;
  if (result.status === 'unknown') return 'recheck does not know what time it takes';
  return `takes ${result.complexity.summary} time, as for ${result.attack.pattern.slice(0, 120)}`;
};

/** More repetitions than this count as no bound. */
const mostRepetitions = 200;

/** True for a pattern in which something outside of brackets repeats without bound, with `*`, `+` or `{n,}`. */
export const repeatsWithoutBound = (source: string): boolean => {
  const plain = source.replace(/\\./gsu, '_').replace(/\[[^\]]*\]/gsu, '_');
  const bounds = [...plain.matchAll(/\{\d+(?:,(\d*))?\}/gu)].map(([, most]) => most);
  return /[*+]/u.test(plain) || bounds.some((most) => most === '' || Number(most ?? 0) > mostRepetitions);
};
