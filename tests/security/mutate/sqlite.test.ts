import { expect, it } from 'vitest';
import { isMissed } from './check.ts';
import { parts } from './parts.ts';

it.each(['statements-sqlite', 'sign-ins-sqlite'])('%s: a test notices each mutation', async (name) => {
  const verdicts = await parts[name]?.run();
  expect(verdicts?.length).toBeGreaterThan(0);
  expect(verdicts?.filter(isMissed)).toEqual([]);
});
