import { describe, expect, it } from 'vitest';
import { matching } from './match-entries.ts';

const entries = ['Ação de cobrança', 'Recusa de cobertura', 'Cobertura de home care'].map((text, index) => ({
  id: String(index),
  text,
}));
const found = (query: string, most = 8) => matching(entries, query, most).map(({ id }) => id);

describe('matching', () => {
  it('gives all in order without a query, up to the most', () => {
    expect(found('')).toEqual(['0', '1', '2']);
    expect(found('  ', 2)).toEqual(['0', '1']);
  });

  it('finds without accents and capitals', () => {
    expect(found('ACAO')).toEqual(['0']);
    expect(found('ação')).toEqual(['0']);
  });

  it('puts what begins with the query first', () => {
    expect(found('cobertura')).toEqual(['2', '1']);
  });

  it('wants every word, wherever it stands', () => {
    expect(found('de cobr')).toEqual(['0']);
    expect(found('cobertura recusa')).toEqual(['1']);
    expect(found('cobertura divórcio')).toEqual([]);
  });
});
