import { describe, expect, it } from 'vitest';
import { readValue } from './read-value.ts';

const read = (kind: 'date' | 'amount' | 'party', text: string, value: string) =>
  readValue(kind, { text, value, warning: undefined }, 'pt-BR')?.replace(/\s/g, ' ') ?? null;

describe('readValue', () => {
  it('writes a date and an amount out', () => {
    expect(read('date', '12/03/24', '2024-03-12')).toBe('12 de março de 2024');
    expect(read('amount', 'dez mil reais', '1000000')).toBe('R$ 10.000,00');
  });

  it('repeats nothing that is written like that, and says nothing of other kinds', () => {
    expect(read('amount', 'R$ 10.000,00', '1000000')).toBeNull();
    expect(read('date', '12 de março de 2024', '2024-03-12')).toBeNull();
    expect(read('party', 'Unimed', 'unimed')).toBeNull();
  });

  it('makes nothing of a day that no calendar has', () => {
    const thing = { text: '31/02/2024', value: '2024-02-31', warning: 'impossible_date' as const };
    expect(readValue('date', thing, 'pt-BR')).toBeNull();
  });
});
