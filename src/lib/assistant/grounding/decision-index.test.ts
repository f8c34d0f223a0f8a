import { describe, expect, it } from 'vitest';
import { decisionName } from '#/lib/domain/law/decision-name.ts';
import { growthOf, linear } from '../../../../tests/support/growth.ts';
import { mentionsIn, mostMentions } from './compare.ts';
import { DecisionIndex } from './decision-index.ts';

const indexOf = (...values: string[]) => {
  const index = new DecisionIndex<string>();
  for (const value of values) index.add(decisionName(value), value);
  return index;
};
const findIn = (index: DecisionIndex<string>, value: string) => index.find(decisionName(value));

describe('DecisionIndex', () => {
  it('finds the first that may be the same decision', () => {
    const index = indexOf('REsp 1234567/SP', 'AREsp 1234567', 'REsp 1234567');
    expect(findIn(index, 'REsp 1.234.567')).toBe('REsp 1234567/SP');
    expect(findIn(index, 'AREsp 1234567/RJ')).toBe('AREsp 1234567');
    expect(findIn(index, 'REsp 1234567/RJ')).toBe('REsp 1234567');
    expect(findIn(index, 'REsp 7654321')).toBeUndefined();
    expect(findIn(index, 'REsp')).toBeUndefined();
  });

  it.each([
    ['of its own number', (at: number) => `REsp ${at + 100_000}/SP`],
    ['of one number', (at: number) => `REsp 1234567/${'ABCDEFGHIJ'[at % 10]}${at}`],
  ])(
    'G-06 takes time by the number of names, each %s',
    async (_, nameOf) => {
      const growth = await growthOf((size) => {
        const names = Array.from({ length: size }, (_each, at) => nameOf(at));
        const index = indexOf(...names);
        for (const name of names) findIn(index, `${name}X`);
      }, 2_000);
      expect(growth).toBeLessThan(linear);
    },
    60_000,
  );
});

it('G-06 takes only so many references out of the sources', () => {
  const text = Array.from({ length: 1_000 }, (_, at) => `REsp ${at + 1_000_000}/SP.`).join(' ');
  const sources = Array.from({ length: 12 }, (_, at) => ({
    id: String(at),
    text: text.replaceAll('REsp 1', `REsp ${at + 1}`),
  }));
  expect(mentionsIn(sources).decisions).toHaveLength(mostMentions);
});
