import { describe, expect, it } from 'vitest';
import { proposalOf, termNamed } from './proposal.ts';
import { namedTerms, termIds } from './terms/index.ts';

describe('a proposal from what was read', () => {
  it('DL-20 has amount and unit of the text, and the named term of that length', () => {
    expect(proposalOf({ value: 'P15D (úteis)', purpose: 'contrarrazões' }, 'cpc')).toEqual({
      kind: 'term',
      regime: 'cpc',
      amount: 15,
      unit: 'business_days',
      named: 'contrarrazoes',
      isDoubled: false,
    });
    expect(proposalOf({ value: 'P5D', purpose: 'apelação' }, 'cpp')).toMatchObject({
      unit: 'days',
      named: 'cpp_apelacao',
    });
    expect(proposalOf({ value: 'P10D', purpose: 'apelação' }, 'cpc')).toMatchObject({
      amount: 10,
      named: null,
    });
    expect(proposalOf({ value: 'PT48H' }, 'clt')).toMatchObject({ amount: 48, unit: 'hours' });
    expect(proposalOf({ value: 'P2M' }, 'civil')).toMatchObject({ amount: 2, unit: 'months' });
    expect(proposalOf({ value: 'P1Y' }, 'civil')).toMatchObject({ amount: 1, unit: 'years' });
    expect(proposalOf({ value: 'P30D (úteis, em dobro)' }, 'cpc')).toMatchObject({
      amount: 30,
      isDoubled: true,
    });
  });

  it('DL-20 takes a last day as it is, and proposes nothing where the text says too little', () => {
    expect(proposalOf({ value: '2026-03-20' }, 'cpc')).toEqual({ kind: 'last_day', day: '2026-03-20' });
    for (const value of ['em dobro', 'P2W', 'P0D', 'PT2M', '', 'P9999D'])
      expect(proposalOf({ value }, 'cpc'), value).toBeNull();
  });

  it('DL-20 knows a term by its longest name', () => {
    expect(termNamed('contrarrazões de apelação', 'cpc')).toBe('apelacao_contrarrazoes');
    expect(termNamed('resposta aos Embargos de Declaração', 'cpc')).toBe('embargos_declaracao_resposta');
    expect(termNamed('apresentar réplica', 'cpc')).toBe('replica');
    expect(termNamed('agravo interno', 'clt')).toBeNull();
    expect(termNamed('replicante', 'cpc')).toBeNull();
  });

  it('DL-20 finds every named term by each of its own names', () => {
    const found = termIds.flatMap((id) =>
      namedTerms[id].words.map((word) => [word, id, termNamed(word, namedTerms[id].regime)] as const),
    );
    expect(found.filter(([, id, other]) => id !== other)).toEqual([]);
  });
});
