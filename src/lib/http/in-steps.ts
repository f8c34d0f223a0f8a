import { setTimeout as wait } from 'node:timers/promises';
import { JucaError } from '#/lib/domain/errors.ts';

/** Of the time that a step took: how long the next one waits, so that others read meanwhile. */
const rest = 0.5;

/**
 * Takes a step after the other, each from where the last one ended, until one gives null. Throws `unavailable` where the
 * signal is aborted.
 */
export const inSteps = async <Place>(
  signal: AbortSignal,
  step: (after: Place | undefined) => Promise<Place | null>,
): Promise<void> => {
  let after: Place | undefined;
  for (;;) {
    const begun = performance.now();
    const next = await step(after);
    if (next === null) return;
    after = next;
    if (signal.aborted) throw new JucaError('unavailable', 'The request was abandoned.');
    await wait((performance.now() - begun) * rest);
  }
};

/**
 * Calls again and again, each time with what was found before, until that is enough or there were so many calls. Throws as
 * `inSteps` does.
 */
export const inCalls = async <Found>(
  signal: AbortSignal,
  mostCalls: number,
  call: (before: Found | undefined) => Promise<Found>,
  isEnough: (found: Found) => boolean,
): Promise<Found> => {
  let found = await call(undefined);
  await inSteps<number>(signal, async (calls = 1) => {
    if (calls === mostCalls || isEnough(found)) return null;
    found = await call(found);
    return calls + 1;
  });
  return found;
};
