/** Returns numbers from 0 (inclusive) to 1 (exclusive). */
export type Random = () => number;

/** Mulberry32 (Tommy Ettinger, public domain): small, fast and the same at each run. Not for secrets. */
export const seeded = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** An integer from 0 (inclusive) to `end` (exclusive). */
export const below = (end: number, random: Random): number => Math.floor(random() * end);

/** A random element of the list. Throws for an empty list. */
export const pick = <T>(list: ArrayLike<T>, random: Random): T => {
  const chosen = list[below(list.length, random)];
  if (chosen === undefined) throw new Error('There is nothing to pick from.');
  return chosen;
};
