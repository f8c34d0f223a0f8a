import type { BlockContent, BlockType } from '#/blocks/definitions.ts';
import type { Finding } from '#/blocks/progress/definition.ts';
import type { RiskItem } from '#/blocks/risk-balance/definition.ts';
import type { Point } from '#/lib/domain/briefing/point.ts';
import type { Block } from '#/lib/domain/session.ts';

/** The id of the nth block of a made-up session. */
export const blockId = (position: number): string =>
  `01890a5d-ac96-774b-bcce-${String(position).padStart(12, '0')}`;

/** A block as the store returns it. */
export const gathered = <T extends BlockType>(
  position: number,
  type: T,
  content: BlockContent<T>,
): Block => ({
  id: blockId(position),
  sessionId: blockId(0),
  position,
  version: position,
  role: 'assistant',
  type,
  phase: 2,
  content: content as Block['content'],
  metadata: {},
  timestamp: '2026-03-09T14:05:00.000Z',
  removedAt: null,
});

export const diagnosisBlock = (position: number, changes: Partial<BlockContent<'diagnosis'>> = {}): Block =>
  gathered(position, 'diagnosis', {
    situation: 'O plano recusou a cirurgia.',
    area: 'Direito do consumidor',
    theme: 'Negativa de cobertura por plano de saúde',
    thesis: 'A recusa é abusiva.',
    because: { area: [], theme: [] },
    context: [],
    sources: [],
    ...changes,
  });

/** A point that may stand in a document, read in the first block. */
export const pointOf = (changes: Partial<Point>, index = 0): Point => ({
  id: blockId(2_000 + index),
  kind: 'fact',
  text: 'O plano recusou a cirurgia.',
  value: '',
  day: null,
  role: null,
  answer: '',
  use: 'document',
  place: { source: blockId(1), start: index, end: index + 1 },
  ...changes,
});

export const precedentBlock = (
  position: number,
  number: string,
  changes: Partial<BlockContent<'precedent'>> = {},
  judgedOn: string | null = null,
): Block =>
  gathered(position, 'precedent', {
    libraryId: null,
    provenance: {
      source: 'manual',
      court: 'STJ',
      number,
      rapporteur: '',
      judgedOn,
      publishedOn: null,
      importedAt: null,
    },
    summary: `Ementa de ${number}.`,
    thesis: '',
    evaluation: 'useful',
    stance: 'favorable',
    note: '',
    ...changes,
  });

export const riskItem = (position: number, changes: Partial<RiskItem> = {}): RiskItem => ({
  id: blockId(1_000 + position),
  kind: 'risk',
  label: 'Carência não cumprida',
  severity: 'alta',
  probability: 'provavel',
  resolved: false,
  resolution: '',
  sources: [],
  ...changes,
});

export const finding = (changes: Partial<Finding>): Finding => ({
  kind: 'date',
  text: '30/02/2023',
  value: '2023-02-30',
  source: blockId(1),
  start: 0,
  end: 10,
  ...changes,
});
