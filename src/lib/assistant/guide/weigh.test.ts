import { describe, expect, it } from 'vitest';
import { RiskItem } from '#/blocks/risk-balance/definition.ts';
import {
  blockId,
  diagnosisBlock,
  finding,
  gathered,
  precedentBlock,
} from '../../../../tests/support/gathered.ts';
import { weighMaterial } from './weigh.ts';

const progress = (...findings: ReturnType<typeof finding>[]) => gathered(2, 'progress', { findings });

describe('proposing what to weigh', () => {
  it('proposes nothing where nothing was gathered', () => {
    expect(weighMaterial([])).toEqual({ proposed: [], summary: { statements: [] } });
  });

  it('does not propose a plain precedent, which weighs already', () => {
    expect(weighMaterial([precedentBlock(3, 'REsp 1')]).proposed).toEqual([]);
  });

  it('takes a binding precedent to its side, with the block it comes from', () => {
    const { proposed } = weighMaterial([
      precedentBlock(3, 'Tema 1069'),
      precedentBlock(4, 'Súmula 302', { stance: 'unfavorable' }),
    ]);
    expect(proposed.slice(0, 2).map(({ kind, sources }) => ({ kind, sources }))).toEqual([
      { kind: 'risk', sources: [blockId(4)] },
      { kind: 'opportunity', sources: [blockId(3)] },
    ]);
    for (const item of proposed) expect(RiskItem.parse(item)).toEqual(item);
  });

  it('sees which side the latest decision is on, and that a court decided in both senses', () => {
    const { proposed } = weighMaterial([
      precedentBlock(3, 'REsp 1', {}, '2015-01-02'),
      precedentBlock(4, 'REsp 2', { stance: 'unfavorable' }, '2020-01-02'),
    ]);
    expect(proposed.map(({ kind, sources }) => ({ kind, sources }))).toEqual([
      { kind: 'risk', sources: [blockId(4)] },
      { kind: 'risk', sources: [blockId(4), blockId(3)] },
    ]);
    expect(proposed[0]?.label).toContain('REsp 2');
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

  it('turns deadlines and warnings of the reading into risks, other findings into none', () => {
    const { proposed } = weighMaterial([
      progress(
        finding({ kind: 'deadline', text: 'prazo de 5 dias', value: 'P5D' }),
        finding({ warning: 'impossible_date' }),
        finding({ kind: 'case_number', text: '1', warning: 'check_digit' }),
        finding({ kind: 'amount', text: 'R$ 1,00', value: '100' }),
      ),
    ]);
    expect(proposed.map(({ severity }) => severity)).toEqual(['alta', 'baixa', 'baixa']);
    expect(proposed.every(({ sources }) => sources.includes(blockId(1)))).toBe(true);
  });

  it('proposes the same items with the same ids again, each once', () => {
    const twice = progress(finding({ warning: 'impossible_date' }), finding({ warning: 'impossible_date' }));
    expect(weighMaterial([twice]).proposed).toHaveLength(1);
    expect(weighMaterial([twice])).toEqual(weighMaterial([twice]));
  });

  it('proposes 20 items at most, of each kind as many as fit, and says how many it left out', () => {
    const many = Array.from({ length: 25 }, (_, index) => precedentBlock(index + 3, `Tema ${index}`));
    const deadlines = Array.from({ length: 4 }, (_, index) =>
      finding({ kind: 'deadline', text: `${index} dias`, value: `P${index}D` }),
    );
    const { proposed, summary } = weighMaterial([progress(...deadlines), ...many]);
    expect(proposed).toHaveLength(20);
    expect(proposed.filter(({ label }) => label.startsWith('Prazo'))).toHaveLength(4);
    expect(summary.statements.at(-1)?.text).toContain('outros 9');
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
