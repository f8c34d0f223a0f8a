import { describe, expect, it } from 'vitest';
import { proposalOf } from '#/lib/domain/deadlines/proposal.ts';
import type { RegimeId } from '#/lib/domain/deadlines/regime-ids.ts';
import { recognise } from './index.ts';

const proposed = (text: string, regime: RegimeId) =>
  recognise(text, { day: '2026-11-26' })
    .filter(({ kind }) => kind === 'deadline')
    .map((finding) => proposalOf(finding, regime));

describe('DL-20 what the guide reads as a deadline', () => {
  it.each([
    ['temos 15 dias úteis para contrarrazões', 'cpc', [15, 'business_days', 'contrarrazoes']],
    ['intimado para apresentar réplica no prazo de 15 dias', 'cpc', [15, 'days', 'replica']],
    ['prazo de 8 dias para recurso ordinário', 'clt', [8, 'days', 'clt_recurso_ordinario']],
    ['prazo de 5 dias para apelação', 'cpp', [5, 'days', 'cpp_apelacao']],
    ['em 48 horas, pagar ou garantir a execução', 'clt', [48, 'hours', null]],
    ['abriu vista por 10 dias', 'cpc', [10, 'days', null]],
    ['quinquídio legal', 'cpc', [5, 'days', null]],
  ] as const)('proposes a rule for %j', (text, regime, [amount, unit, named]) => {
    expect(proposed(text, regime)).toEqual([{ kind: 'term', regime, amount, unit, named, isDoubled: false }]);
  });

  it('keeps a doubled term, and a last day', () => {
    expect(proposed('prazo de 30 dias úteis em dobro', 'cpc')).toMatchObject([
      { amount: 30, isDoubled: true },
    ]);
    expect(proposed('tenho até sexta', 'cpc')).toEqual([{ kind: 'last_day', day: '2026-11-27' }]);
  });
});
