import { expect, it } from 'vitest';
import { type ChosenFilters, countOf, listFilters, noFilters, readFilters } from './chosen-filters.ts';

const chosen: ChosenFilters = {
  matter: { id: 'none', name: 'Sem caso' },
  client: 'Ana Prado',
  tag: 'Urgente',
  phase: 0,
  briefing: 'delivered',
  archived: true,
};

it('counts what is chosen, and narrows the lists to it', () => {
  expect([countOf(noFilters), listFilters(noFilters)]).toEqual([0, null]);
  expect(countOf(chosen)).toBe(6);
  expect(listFilters(chosen)).toEqual({
    inMatter: 'none',
    client: 'Ana Prado',
    tag: 'Urgente',
    phase: 0,
    briefing: 'delivered',
  });
  const archived = { ...noFilters, archived: true };
  expect([countOf(archived), listFilters(archived)]).toEqual([1, null]);
});

it('reads what a tab kept, and nothing else', () => {
  expect(readFilters(JSON.stringify(chosen))).toEqual(chosen);
  for (const wrong of [
    null,
    '',
    '{',
    'null',
    '[]',
    '7',
    '{"matter":7,"phase":9,"briefing":"x","archived":1}',
  ])
    expect(readFilters(wrong), String(wrong)).toEqual(noFilters);
});
