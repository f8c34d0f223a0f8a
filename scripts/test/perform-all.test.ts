import { expect, it } from 'vitest';
import type { Outcome } from './perform.ts';
import { performAll } from './perform-all.ts';
import type { Step } from './steps.ts';

const step = (name: string, beside = false): Step => ({ name, command: [], beside });

/** Steps that end when the test says so, and what happened, in order. */
const stage = () => {
  const events: string[] = [];
  const endings = new Map<string, (passed: boolean) => void>();
  const perform = (each: Step, isBeside: boolean) => {
    events.push(`begin ${each.name}${isBeside ? ' beside' : ''}`);
    return new Promise<Outcome>((resolve) => {
      endings.set(each.name, (passed) =>
        resolve({
          name: each.name,
          passed,
          seconds: 1,
          counts: { passed: 0, failed: 0, skipped: 0 },
          failures: [],
        }),
      );
    });
  };
  const end = async (name: string, passed = true) => {
    endings.get(name)?.(passed);
    await new Promise(setImmediate);
  };
  return { events, end, performing: { perform, show: (each: Step) => events.push(`show ${each.name}`) } };
};

it('runs one step after another, and those beside with those after them', async () => {
  const { events, end, performing } = stage();
  const all = performAll([step('a', true), step('b'), step('c')], performing);
  expect(events).toEqual(['begin a beside', 'begin b']);
  await end('a');
  expect(events).not.toContain('show a');
  await end('b');
  expect(events).toEqual(['begin a beside', 'begin b', 'show a', 'begin c']);
  await end('c');
  expect((await all).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
});

it('begins no step after one failed, and waits for one beside', async () => {
  const { events, end, performing } = stage();
  const all = performAll([step('a', true), step('b'), step('c')], performing);
  await end('b', false);
  await end('a');
  expect((await all).map(({ name, passed }) => [name, passed])).toEqual([
    ['a', true],
    ['b', false],
  ]);
  expect(events).toEqual(['begin a beside', 'begin b', 'show a']);
});

it('begins no step after one beside failed', async () => {
  const { events, end, performing } = stage();
  const all = performAll([step('a', true), step('b'), step('c')], performing);
  await end('a', false);
  await end('b');
  expect(await all).toHaveLength(2);
  expect(events).not.toContain('begin c');
});

it('runs the last step alone', async () => {
  const { events, end, performing } = stage();
  const all = performAll([step('a', true)], performing);
  await end('a');
  await all;
  expect(events).toEqual(['begin a']);
});
