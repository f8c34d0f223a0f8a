import type { DeliveryContent } from '#/blocks/delivery/definition.ts';
import type { BriefingState } from '#/lib/domain/briefing/state.ts';
import { readState } from '#/lib/domain/briefing/state.ts';
import { documentHash } from '#/lib/domain/document-hash.ts';
import type { JsonObject } from '#/lib/domain/json.ts';
import type { Phase } from '#/lib/domain/phase.ts';
import type { Block } from '#/lib/domain/session.ts';
import type { Material } from '#/lib/export/compose/index.ts';
import { storedSession } from './sessions.ts';

const at = '2026-03-09T14:05:00.000Z';
const sessionId = '01890a5d-ac96-774b-bcce-b302099a8057';

/** The id of the n-th block of the material. */
export const materialId = (n: number): string => `0189b7f2-0000-7000-8000-${String(n).padStart(12, '0')}`;

const block = (
  position: number,
  type: string,
  phase: Phase,
  content: JsonObject,
  role: Block['role'] = 'assistant',
): Block => ({
  id: materialId(position),
  sessionId,
  position,
  version: position + 1,
  role,
  type,
  phase,
  content,
  metadata: {},
  timestamp: at,
  removedAt: null,
});

const provenance = {
  source: 'espelho',
  court: 'STJ',
  number: 'REsp 1.234.567/SP',
  rapporteur: 'Min. Fulana de Tal',
  judgedOn: '2020-05-12',
  publishedOn: '2020-05-18',
  importedAt: '2026-03-01T09:00:00.000Z',
};

const question =
  'O plano de saúde **recusou** a cirurgia de coluna.\n\n1. Há prescrição médica.\n2. O contrato é de 2012.';

const document: DeliveryContent = {
  mode: 'parecer',
  edition: 1,
  title: 'Parecer: negativa de cobertura',
  sections: [
    { heading: 'Relatório', statements: [{ text: 'O plano negou a cirurgia.', sources: [materialId(1)] }] },
    {
      heading: 'Precedentes',
      statements: [{ text: 'A recusa é abusiva.', sources: [materialId(5), materialId(3)] }],
    },
  ],
  paths: [
    {
      id: materialId(901),
      title: 'Ação judicial',
      steps: [{ text: 'Reunir documentos.', sources: [materialId(3)] }],
    },
  ],
  chosenPath: materialId(901),
  stage: 'pre_processual',
  favorability: { opportunity: 90, risk: 75, favorable: 1, unfavorable: 0, percent: 67 },
  hash: null,
  frozenAt: null,
};

export const materialHash = documentHash(document);
const delivery = { ...document, hash: materialHash, frozenAt: at };

/** One block of each type, and one of an unknown type. */
const blocks: Block[] = [
  block(1, 'message', 0, { text: question }, 'user'),
  block(2, 'progress', 0, {
    findings: [
      {
        kind: 'case_number',
        text: '0001234-56.2020.8.26.0100',
        value: '00012345620208260100',
        warning: 'check_digit',
        source: materialId(1),
        start: 0,
        end: 25,
      },
      { kind: 'amount', text: 'R$ 10.000,00', value: '1000000', source: materialId(1), start: 30, end: 42 },
    ],
  }),
  block(3, 'diagnosis', 1, {
    situation: 'O plano negou a cirurgia indicada pelo médico.',
    area: 'Direito do consumidor',
    theme: 'Negativa de cobertura',
    thesis: 'A recusa é abusiva.',
    because: { area: ['plano de saúde'], theme: ['recusou'] },
    context: [{ id: materialId(900), text: 'O paciente tem 67 anos.' }],
    sources: [materialId(1)],
  }),
  block(4, 'action_prompt', 1, { chosen: 'avaliando' }),
  block(5, 'precedent', 2, {
    libraryId: null,
    provenance,
    summary: 'A recusa indevida de cobertura gera dano moral.',
    thesis: 'É abusiva a recusa de tratamento prescrito.',
    evaluation: 'useful',
    stance: 'favorable',
    note: 'Caso muito próximo.',
  }),
  block(6, 'precedent_picker', 2, { query: 'negativa cobertura', sources: ['library'] }),
  block(7, 'risk_balance', 3, {
    items: [
      {
        id: materialId(902),
        kind: 'risk',
        label: 'Cláusula de exclusão expressa',
        severity: 'alta',
        probability: 'possivel',
        resolved: false,
        resolution: '',
        sources: [materialId(1)],
      },
      {
        id: materialId(903),
        kind: 'opportunity',
        label: 'Súmula do tribunal',
        severity: 'alta',
        probability: 'provavel',
        resolved: false,
        resolution: '',
        sources: [materialId(5)],
      },
      {
        id: materialId(904),
        kind: 'risk',
        label: 'Prescrição',
        severity: 'media',
        probability: 'improvavel',
        resolved: true,
        resolution: 'Prazo de dez anos.',
        sources: [],
      },
    ],
  }),
  block(8, 'chart', 3, {
    opportunity: 90,
    risk: 75,
    favorable: 1,
    unfavorable: 0,
    percent: 67,
    outlook: 'provavel',
    reasons: [{ code: 'binding_for', sources: [materialId(5)] }],
  }),
  block(9, 'summary', 3, { statements: [{ text: 'Um precedente favorável.', sources: [materialId(5)] }] }),
  block(10, 'delivery', 4, delivery),
  block(11, 'exit_card', 4, { delivery: materialId(10), taken: 'export' }),
  block(12, 'hologram', 0, { título: 'Projeção', partes: [{ nome: 'a', valor: 1 }], nada: null }),
];

const state: BriefingState = readState({
  phase: 4,
  situation: 'avaliando',
  blocks: {
    progress: materialId(2),
    diagnosis: materialId(3),
    actionPrompt: materialId(4),
    picker: materialId(6),
    balance: materialId(7),
    chart: materialId(8),
    summary: materialId(9),
    delivery: materialId(10),
    exitCard: materialId(11),
  },
  precedents: [materialId(5)],
  editions: 1,
  finalizedAt: at,
});

const session = storedSession({
  id: sessionId,
  title: 'Negativa de cobertura',
  phase: 4,
  finalized: true,
  createdAt: at,
  updatedAt: at,
  messageCount: blocks.length,
  lastPosition: blocks.length,
  version: blocks.length + 1,
});

/** A finalized session with one block of each type, and further blocks where given. */
export const exportMaterial = (further: readonly [type: string, content: JsonObject][] = []): Material => ({
  session,
  state,
  blocks: [
    ...blocks,
    ...further.map(([type, content], index) => block(13 + index, type, 0, content, 'user')),
  ],
});
