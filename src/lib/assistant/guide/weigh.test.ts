import { describe, expect, it } from 'vitest';
import { RiskItem } from '#/blocks/risk-balance/definition.ts';
import { blockId, diagnosisBlock, pointOf, precedentBlock } from '../../../../tests/support/gathered.ts';
import { weighMaterial } from './weigh.ts';

describe('proposing what to weigh', () => {
  it('proposes nothing where nothing was gathered', () => {
    expect(weighMaterial([])).toEqual({ proposed: [], summary: { statements: [] } });
  });

  it('does not propose a plain precedent, which weighs already', () => {
    expect(weighMaterial([precedentBlock(3, 'REsp 1')]).proposed).toEqual([]);
  });

  it('does not propose a binding precedent either, which decides the outlook by itself', () => {
    const blocks = [
      precedentBlock(3, 'Tema 1069'),
      precedentBlock(4, 'Súmula 302', { stance: 'unfavorable' }),
    ];
    expect(weighMaterial(blocks).proposed).toEqual([]);
  });

  it('sees that a court decided the same question in both senses, and no other question', () => {
    const about = (summary: string) => ({ summary });
    const denial = about('PLANO DE SAÚDE. Negativa de cobertura de cirurgia. Recusa abusiva da operadora.');
    const against = { ...denial, stance: 'unfavorable' as const };
    const { proposed } = weighMaterial([
      precedentBlock(3, 'REsp 1', denial),
      precedentBlock(4, 'REsp 2', against),
      precedentBlock(5, 'REsp 3', {
        ...against,
        ...about('Locação. Fiança. Exoneração depois da prorrogação.'),
      }),
    ]);
    expect(proposed.map(({ kind, sources }) => ({ kind, sources }))).toEqual([
      { kind: 'risk', sources: [blockId(4), blockId(3)] },
    ]);
    for (const item of proposed) expect(RiskItem.parse(item)).toEqual(item);
  });

  it('says where nothing speaks for the thesis', () => {
    const { proposed } = weighMaterial([precedentBlock(4, 'REsp 2', { stance: 'unfavorable' })]);
    expect(proposed.map(({ label }) => label)).toEqual(['Nenhum precedente favorável à tese foi reunido']);
  });

  it('leaves out what is not useful, not evaluated or removed', () => {
    const removed = { ...precedentBlock(5, 'REsp 3'), removedAt: '2026-03-09T14:06:00.000Z' };
    const blocks = [
      precedentBlock(3, 'REsp 1', { evaluation: 'not_useful' }),
      precedentBlock(4, 'REsp 2', { evaluation: null }),
      removed,
    ];
    expect(weighMaterial(blocks)).toEqual({ proposed: [], summary: { statements: [] } });
  });

  it('makes tasks of deadlines and of what does not add up, and weighs neither', () => {
    const points = [
      pointOf({ kind: 'deadline', text: 'prazo de 5 dias' }, 1),
      pointOf({ kind: 'deadline', text: '15 dias úteis', day: '2024-12-19' }, 2),
      pointOf({ kind: 'check', text: '30/02/2024', use: 'internal' }, 3),
      pointOf({ kind: 'deadline', text: 'prazo alheio', use: 'omitted' }, 4),
    ];
    const { proposed, summary } = weighMaterial([diagnosisBlock(2, { thesis: '', points })]);
    expect(proposed).toEqual([]);
    expect(summary.statements).toEqual([
      { text: 'Calcular o último dia do prazo lido no texto: prazo de 5 dias.', sources: [blockId(1)] },
      { text: 'Cumprir até 19/12/2024: 15 dias úteis.', sources: [blockId(1)] },
      { text: 'Conferir no original: 30/02/2024.', sources: [blockId(1)] },
    ]);
  });

  it('proposes the same items with the same ids again', () => {
    const alone = precedentBlock(4, 'REsp 2', { stance: 'unfavorable' });
    expect(weighMaterial([alone])).toEqual(weighMaterial([alone]));
  });

  it('sums up thesis and sides, each statement with its blocks', () => {
    const blocks = [
      diagnosisBlock(2),
      precedentBlock(3, 'REsp 1'),
      precedentBlock(4, 'REsp 2', { stance: null }),
    ];
    const { statements } = weighMaterial(blocks).summary;
    expect(statements.map(({ sources }) => sources)).toEqual([[blockId(2)], [blockId(3)], [blockId(4)]]);
    expect(statements[0]?.text).toContain('A recusa é abusiva.');
  });
});
