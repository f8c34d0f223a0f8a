import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DeliveryContent } from '#/blocks/delivery/definition.ts';
import { DiagnosisContent } from '#/blocks/diagnosis/definition.ts';
import { ProgressContent } from '#/blocks/progress/definition.ts';
import { RiskItem } from '#/blocks/risk-balance/definition.ts';
import { SummaryContent } from '#/blocks/summary/definition.ts';
import { favorabilityOf } from '#/lib/domain/briefing/weights.ts';
import { deliveryModes, pointKinds } from '#/lib/domain/briefing/words.ts';
import { Content } from '#/lib/domain/inputs.ts';
import type { Block } from '#/lib/domain/session.ts';
import {
  blockId,
  diagnosisBlock,
  finding,
  gathered,
  pointOf,
  precedentBlock,
  riskItem,
} from '../../../../tests/support/gathered.ts';
import { cut, fitDraft, listOf, sourcesOf } from './bounds.ts';
import { composeDelivery } from './compose/index.ts';
import { readQuestion } from './reading/question-reader.ts';
import { weighMaterial } from './weigh.ts';

const Draft = DeliveryContent.pick({ mode: true, title: true, front: true, sections: true, paths: true });

/** Texts as large as a field lets them be, of characters that take one byte and of such that take many. */
const text = (most: number) =>
  fc
    .tuple(fc.constantFrom('a', 'ção ', '😀', '"', '\u0001', 'x y. '), fc.constantFrom(0, 1, 30, most))
    .map(([piece, length]) =>
      piece
        .repeat(Math.ceil(length / piece.length))
        .slice(0, length)
        .toWellFormed(),
    );

const manySources = Array.from({ length: 200 }, (_, index) => blockId(5_000 + index));

const extremeSession = fc
  .record({
    precedents: fc.constantFrom(0, 1, 45, 260, 700),
    line: text(1_000),
    long: text(4_000),
    contexts: fc.constantFrom(0, 2, 50),
    risks: fc.constantFrom(0, 1, 100),
    findings: fc.constantFrom(0, 3, 500),
    stances: fc.constantFrom(['favorable'], ['favorable', 'unfavorable', null], ['unfavorable']),
    firstYear: fc.constantFrom(1, 1500, 1990),
  })
  .map((size): Block[] => {
    const items = Array.from({ length: size.risks }, (_, index) =>
      riskItem(index, {
        kind: index % 3 ? 'risk' : 'opportunity',
        label: size.line,
        resolution: size.long,
        resolved: index % 5 === 0,
        sources: manySources,
      }),
    );
    const precedents = Array.from({ length: size.precedents }, (_, index) => {
      const year = String(size.firstYear + (index % 400)).padStart(4, '0');
      const block = precedentBlock(10 + index, `REsp ${index}/${size.line}`.slice(0, 1_000).toWellFormed(), {
        thesis: size.long,
        note: size.long,
        stance: (size.stances[index % size.stances.length] ?? null) as 'favorable' | 'unfavorable' | null,
      });
      return gathered(10 + index, 'precedent', {
        ...(block.content as Parameters<typeof gathered<'precedent'>>[2]),
        provenance: {
          ...(block.content.provenance as object),
          court: `${index % 60} ${size.line}`.slice(0, 1_000).toWellFormed(),
          rapporteur: size.line,
          judgedOn: `${year}-05-04`,
        } as never,
      });
    });
    const { balance, percent } = favorabilityOf(items, size.precedents, 0);
    return [
      diagnosisBlock(1, {
        situation: size.long,
        theme: size.line,
        area: size.line,
        thesis: size.long.repeat(10),
        points: Array.from({ length: size.findings }, (_, index) =>
          pointOf(
            { kind: pointKinds[index % pointKinds.length], text: size.line || 'x', answer: size.long },
            index,
          ),
        ).slice(0, 300),
        side: 'claimant',
        stage: 'recursal',
        context: Array.from({ length: size.contexts }, (_, index) => ({
          id: blockId(index),
          text: size.long,
        })),
      }),
      gathered(2, 'progress', {
        findings: Array.from({ length: size.findings }, (_, index) =>
          finding({ kind: 'deadline', text: size.line || 'x', value: `P${index}D`, source: blockId(index) }),
        ),
      }),
      gathered(3, 'risk_balance', { items }),
      gathered(4, 'chart', { ...balance, favorable: size.precedents, unfavorable: 0, percent }),
      ...precedents,
    ];
  });

describe('extreme sessions', () => {
  it.each(deliveryModes)(
    'compose a %s within every limit',
    (mode) => {
      fc.assert(
        fc.property(extremeSession, (blocks) => {
          const draft = composeDelivery(mode, blocks);
          expect(Draft.safeParse(draft).error).toBeUndefined();
          expect(Content.safeParse(draft).error).toBeUndefined();
        }),
        { numRuns: 30 },
      );
    },
    120_000,
  );

  it('are weighed within every limit, and what was left out is said', () => {
    fc.assert(
      fc.property(extremeSession, fc.boolean(), (blocks, isFirst) => {
        const known = isFirst ? blocks.filter(({ type }) => type !== 'risk_balance') : blocks;
        const { proposed, summary } = weighMaterial(known);
        expect(proposed.length).toBeLessThanOrEqual(20);
        for (const item of proposed) expect(RiskItem.safeParse(item).error).toBeUndefined();
        expect(SummaryContent.safeParse(summary).error).toBeUndefined();
        expect(Content.safeParse(summary).error).toBeUndefined();
        expect(Content.safeParse({ items: proposed }).error).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  }, 120_000);

  it('are read within every limit', () => {
    const words = [
      'consumidor'.repeat(300),
      `plano de saúde${'x'.repeat(2_000)}`,
      'R$ 10,00 '.repeat(400),
      '😀'.repeat(2_001),
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 300 }), (texts) => {
        const reading = readQuestion(
          texts.map((each, index) => ({ id: blockId(index), text: each, day: '2026-11-26' })),
        );
        expect(DiagnosisContent.safeParse(reading.diagnosis).error).toBeUndefined();
        expect(ProgressContent.safeParse(reading.progress).error).toBeUndefined();
        expect(Content.safeParse(reading.progress).error).toBeUndefined();
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});

describe('what bounds leave out', () => {
  it('is told where it would stand, with its sources', () => {
    const statements = Array.from({ length: 305 }, (_, index) => ({
      text: `${index}`,
      sources: [blockId(index)],
    }));
    const fitted = fitDraft({
      mode: 'mapa',
      title: 'x',
      sections: [{ heading: 'y', statements }],
      paths: [],
    });
    const told = fitted.sections[0]?.statements ?? [];
    expect(told).toHaveLength(300);
    expect(told.at(-1)?.text).toContain('E outros 6 itens');
    // A client reads it too, who knows of no session.
    expect(told.at(-1)?.text).not.toContain('sessão');
    expect(told.at(-1)?.sources).toEqual([299, 300, 301, 302, 303, 304].map(blockId));
  });

  it('is nothing where everything fits', () => {
    const draft = {
      mode: 'mapa',
      title: 'x',
      sections: [{ heading: 'y', statements: [{ text: 'z', sources: [] }] }],
      paths: [],
    } as const;
    expect(fitDraft(draft as never)).toEqual(draft);
  });

  it('is named in a list', () => {
    expect(listOf(['A', 'B'], 2)).toBe('A; B');
    expect(listOf(['A', 'B', 'C'], 2)).toBe('A; B e mais um');
    expect(listOf(['A', 'B', 'C', 'D'], 2)).toBe('A; B e outros 2');
    expect(listOf([], 2)).toBe('');
  });

  it('is marked in a text, between words and never within a character', () => {
    expect(cut('um dois três quatro', 15)).toBe('um dois […]');
    expect(cut('😀'.repeat(10), 12).isWellFormed()).toBe(true);
    expect(cut('😀'.repeat(10), 12).length).toBeLessThanOrEqual(12);
    expect(cut('abc', 3)).toBe('abc');
  });

  it('names each source once', () => {
    expect(sourcesOf('a', 'b', 'a')).toEqual(['a', 'b']);
    expect(sourcesOf(...Array.from({ length: 250 }, (_, index) => `${index}`))).toHaveLength(200);
  });
});
