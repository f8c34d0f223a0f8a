import { waitsOf } from '../measure/percentiles.ts';

const calls = 600;
const chunk = 50;

/** Calls each kind many times in alternating chunks, and gives the waits of each. The first chunks only warm up. */
export const inTurns = async <K extends object>(kinds: K[], call: (kind: K) => Promise<void>) => {
  const waits = kinds.map((): number[] => []);
  for (let count = -chunk; count < calls; count += chunk) {
    for (const [index, kind] of kinds.entries()) {
      for (let turn = 0; turn < chunk; turn += 1) {
        const begin = performance.now();
        await call(kind);
        if (count >= 0) waits[index]?.push(performance.now() - begin);
      }
    }
  }
  return kinds.map((kind, index) => ({ ...kind, ...waitsOf(waits[index] ?? []) }));
};
