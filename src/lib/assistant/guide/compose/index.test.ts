import { describe, expect, it } from 'vitest';
import { Path, Section } from '#/blocks/delivery/definition.ts';
import { favorabilityOf } from '#/lib/domain/briefing/weights.ts';
import { deliveryModes } from '#/lib/domain/briefing/words.ts';
import {
  blockId,
  diagnosisBlock,
  gathered,
  precedentBlock,
  riskItem,
} from '../../../../../tests/support/gathered.ts';
import type { Draft } from '../../assistant.ts';
import { composeDelivery } from './index.ts';

const risks = [
  riskItem(1),
  riskItem(2, { kind: 'opportunity', label: 'Súmula do tribunal', severity: 'media' }),
];
const { balance, percent } = favorabilityOf(risks, 2, 1);
const blocks = [
  diagnosisBlock(1),
  precedentBlock(2, 'REsp 2020', {}, '2020-05-04'),
  precedentBlock(3, 'REsp 2012', { stance: 'unfavorable' }, '2012-01-31'),
  precedentBlock(4, 'REsp sem data'),
  precedentBlock(5, 'REsp inútil', { evaluation: 'not_useful' }, '2015-06-07'),
  gathered(6, 'risk_balance', { items: risks }),
  gathered(7, 'chart', { ...balance, favorable: 2, unfavorable: 1, percent }),
];

const statementsOf = ({ sections, paths }: Draft) => [
  ...sections.flatMap(({ statements }) => statements),
  ...paths.flatMap(({ steps }) => steps),
];
const textOf = (draft: Draft): string => JSON.stringify(draft);

describe.each(deliveryModes)('composing %s', (mode) => {
  const draft = composeDelivery(mode, blocks);

  it('names blocks of the session behind every statement that takes something from them', () => {
    const ids = new Set(blocks.map(({ id }) => id));
    const fromMaterial = /REsp|recusa|cirurgia|Direito|Carência|Súmula|\d/u;
    for (const { text, sources } of statementsOf(draft)) {
      if (fromMaterial.test(text)) expect(sources.length, text).toBeGreaterThan(0);
      expect(sources.every((id) => ids.has(id))).toBe(true);
    }
  });

  it('leaves out the precedent that was not useful', () => {
    expect(textOf(draft)).toContain('REsp 2020');
    expect(textOf(draft)).not.toContain('inútil');
    expect(textOf(draft)).not.toContain(blockId(5));
  });

  it('has no empty section or path and fits the schema of a delivery', () => {
    for (const each of draft.sections) expect(Section.parse(each).statements.length).toBeGreaterThan(0);
    for (const each of draft.paths) expect(Path.parse(each).steps.length).toBeGreaterThan(0);
    expect(draft.title).toContain('Negativa de cobertura');
  });

  it('says nothing where nothing was gathered, and the same twice where something was', () => {
    expect(composeDelivery(mode, [])).toMatchObject({ mode, sections: [], paths: [] });
    expect(composeDelivery(mode, blocks)).toEqual(draft);
  });
});

describe('the parecer', () => {
  it('shows a working that adds up to its percentage', () => {
    const text = textOf(composeDelivery('parecer', blocks));
    const working = text.match(/(\d+) ÷ \((\d+) \+ (\d+)\) = (\d+)%/u) ?? [];
    const [forClient, again, against, shown] = working.slice(1).map(Number);
    expect(again).toBe(forClient);
    expect(Math.round((100 * Number(forClient)) / (Number(forClient) + Number(against)))).toBe(shown);
    expect(shown).toBe(percent);
  });

  it('has no percentage where nothing was weighed', () => {
    const chart = gathered(7, 'chart', {
      opportunity: 0,
      risk: 0,
      favorable: 0,
      unfavorable: 0,
      percent: null,
    });
    expect(textOf(composeDelivery('parecer', [diagnosisBlock(1), chart]))).not.toContain('%');
  });
});

describe('the estratégia', () => {
  it('offers a third path where risks are open, each with an id of its own', () => {
    const { paths } = composeDelivery('estrategia', blocks);
    expect(new Set(paths.map(({ id }) => id)).size).toBe(3);
  });

  it('offers two paths, none without steps, where little is known', () => {
    const { paths } = composeDelivery('estrategia', [diagnosisBlock(1, { thesis: '' })]);
    expect(paths).toHaveLength(2);
    for (const { steps } of paths) expect(steps.length).toBeGreaterThan(0);
  });

  it('counts a resolved risk no more', () => {
    const resolved = gathered(6, 'risk_balance', { items: [riskItem(1, { resolved: true })] });
    expect(composeDelivery('estrategia', [diagnosisBlock(1), resolved]).paths).toHaveLength(2);
  });
});

describe('the mapa', () => {
  it('orders decisions by time, those without a day last', () => {
    const headings = composeDelivery('mapa', blocks).sections.map(({ heading }) => heading);
    expect(headings.filter((heading) => heading.startsWith('Evolução'))).toEqual([
      'Evolução: 2012',
      'Evolução: 2020',
      'Evolução: sem data conhecida',
    ]);
  });

  it('orders decisions of one year by their day', () => {
    const year = [
      precedentBlock(2, 'REsp B', {}, '2020-12-01'),
      precedentBlock(3, 'REsp A', {}, '2020-01-02'),
    ];
    const section = composeDelivery('mapa', year).sections.find(
      ({ heading }) => heading === 'Evolução: 2020',
    );
    expect(section?.statements.map(({ sources }) => sources)).toEqual([[blockId(3)], [blockId(2)]]);
  });
});
