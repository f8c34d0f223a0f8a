import { expect, it } from 'vitest';
import { blockEntries, mostTerms } from './document.ts';

const entriesOf = (text: string) =>
  blockEntries({ type: 'message', role: 'user', content: { text }, removedAt: null });

it('Q-28 indexes so many different terms of one block and no more', () => {
  const text = Array.from({ length: 30_000 }, (_, index) => `x${index.toString(36)}q`).join(' ');
  const terms = entriesOf(text)
    .split('\n')
    .filter((line) => line.startsWith('x'));
  expect(terms).toHaveLength(mostTerms);
});

it('Q-28 has no term longer than a word may be', () => {
  const lines = entriesOf(`${'a'.repeat(100_000)} ${'1'.repeat(100_000)}`).split('\n');
  for (const line of lines) expect(line.length).toBeLessThan(60);
});
