import { describe, expect, it } from 'vitest';
import { readValue } from './read-value.ts';

const read = (kind: 'date' | 'amount' | 'party' | 'deadline', text: string, value: string) =>
  readValue(kind, { text, value, warning: undefined }, 'pt-BR')?.replace(/\s/g, ' ') ?? null;

describe('readValue', () => {
  it('writes a date and an amount out', () => {
    expect(read('date', '12/03/24', '2024-03-12')).toBe('12 de março de 2024');
    expect(read('amount', 'dez mil reais', '1000000')).toBe('R$ 10.000,00');
  });

  it('writes out what a date tells that lacks its year or its day, and the last day of a deadline', () => {
    expect(read('date', '12/10', '--10-12')).toBe('12 de outubro');
    expect(read('date', 'mar/2026', '2026-03')).toBe('março de 2026');
    expect(read('date', '29/02', '--02-29')).toBe('29 de fevereiro');
    expect(read('deadline', 'até sexta', '2026-11-27')).toBe('27 de novembro de 2026');
  });

  it('makes no amount of minimum wages, and no day of a span', () => {
    expect(read('amount', '30 salarios minimos', '30 salários mínimos')).toBeNull();
    expect(read('deadline', '15 dias', 'P15D')).toBeNull();
  });

  it('repeats nothing that is written like that, and says nothing of other kinds', () => {
    expect(read('amount', 'R$ 10.000,00', '1000000')).toBeNull();
    expect(read('date', '12 de março de 2024', '2024-03-12')).toBeNull();
    for (const first of ['1', '1º', '1°', '1o'])
      expect(read('date', `${first} de março de 2026`, '2026-03-01'), first).toBeNull();
    expect(read('party', 'Unimed', 'unimed')).toBeNull();
  });

  it('makes nothing of a day that no calendar has', () => {
    const thing = { text: '31/02/2024', value: '2024-02-31', warning: 'impossible_date' as const };
    expect(readValue('date', thing, 'pt-BR')).toBeNull();
  });
});
