import { expect, it } from 'vitest';
import { recordedAsSafe } from './record.ts';

it('knows the patterns that were found safe, and none of those that another version of recheck judged', () => {
  expect(recordedAsSafe().size).toBeGreaterThan(0);
  expect(recordedAsSafe('{"recheck":"0.0.1","safe":["/a+/u"]}')).toEqual(new Set());
});
