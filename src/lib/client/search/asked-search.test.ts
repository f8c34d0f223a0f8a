import { describe, expect, it } from 'vitest';
import { type AskedSearch, addressOfSearch, isAsking, momentsOf, searchOfAddress } from './asked-search.ts';

const all: AskedSearch = {
  words: '"plano de saúde" -dano',
  kind: 'precedent',
  phase: '2',
  status: 'open',
  evaluation: 'useful',
  court: 'TRE-SP',
  matter: '0199aaaa-0000-7000-8000-000000000042',
  client: 'Ana Lúcia Prado',
  from: '2026-03-01',
  to: '2026-03-31',
  archived: 'true',
  library: 'true',
};

describe('the address of a search', () => {
  it.each([all, { words: '' }, { words: 'a', archived: 'true' } as const])(
    'is read as it was written',
    (asked) => {
      expect(searchOfAddress(addressOfSearch(asked))).toEqual(asked);
    },
  );

  it('is empty for a search that asks for nothing', () => {
    expect(addressOfSearch({ words: '' })).toBe('');
  });

  it('leaves out what it does not understand, and words beyond the limit', () => {
    const query = `?q=${'a'.repeat(2_000)}&kind=poem&phase=9&from=2026-99-99&to=yesterday&court=${'T'.repeat(41)}&matter=${'m'.repeat(41)}&client=${'c'.repeat(801)}`;
    expect(searchOfAddress(query)).toEqual({ words: 'a'.repeat(1_000) });
  });
});

it('a search asks where it has words, or a filter that leaves something out', () => {
  expect([{ words: '' }, { words: '', library: 'true' } as const].map(isAsking)).toEqual([false, false]);
  expect([{ words: 'a' }, { words: '', phase: '0' } as const].map(isAsking)).toEqual([true, true]);
});

it('days are from the first midnight to the one after the last, where the reader is', () => {
  const { from = '', to = '' } = momentsOf({ from: '2026-02-28', to: '2026-02-28' });
  expect(new Date(from).getHours()).toBe(0);
  expect(new Date(to).getDate()).toBe(1);
  expect(momentsOf({})).toEqual({});
});
