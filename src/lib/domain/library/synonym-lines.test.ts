import { expect, it } from 'vitest';
import { limits } from '../limits.ts';
import { readGroups, writeGroups } from './synonym-lines.ts';

it('reads a group from each line, and writes it as it is read', () => {
  const { groups, problem } = readGroups('HC = habeas corpus\r\n\n , alvará,licença de funcionamento, \n');
  expect(problem).toBeUndefined();
  expect(groups).toEqual([
    ['HC', 'habeas corpus'],
    ['alvará', 'licença de funcionamento'],
  ]);
  expect(readGroups(writeGroups(groups))).toEqual({ groups });
  expect(readGroups('')).toEqual({ groups: [] });
});

it('tells the first line that is no group', () => {
  const many = Array.from({ length: limits.synonymsPerGroup + 1 }, (_, index) => index).join(',');
  const lines = Array.from({ length: limits.synonymGroups + 1 }, () => 'a, b').join('\n');
  for (const [text, problem] of [
    ['a, b\n\nsozinha', { line: 3, reason: 'alone' }],
    [many, { line: 1, reason: 'many' }],
    [`a, ${'x'.repeat(limits.synonym + 1)}`, { line: 1, reason: 'long' }],
    [`a, ${'b '.repeat(limits.synonymWords)}c`, { line: 1, reason: 'long' }],
    [lines, { line: limits.synonymGroups + 1, reason: 'groups' }],
  ] as const)
    expect(readGroups(text).problem).toEqual(problem);
});
