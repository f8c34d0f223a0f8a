import type { DecisionLibrary } from '#/lib/assistant/conference/judge-decision.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { JsonObject } from '#/lib/domain/json.ts';
import type { Decision } from '#/lib/domain/library/decision.ts';
import { decisionWith } from '#/lib/domain/library/decision.ts';
import { fold } from '#/lib/domain/library/fold.ts';
import type { Block } from '#/lib/domain/session.ts';

/** The id of the n-th decision, or of the n-th block. */
export const decisionId = (n: number): string => `0199c0de-0000-7000-8000-${String(n).padStart(12, '0')}`;
export const blockId = (n: number): string => `0199b10c-0000-7000-8000-${String(n).padStart(12, '0')}`;

const written: readonly [number: string, court: string, kind: string, summary: string][] = [
  [
    'REsp 2.345.671/SP',
    'STJ',
    'REsp',
    'A operadora que recusa, sem base no contrato, a cirurgia prescrita pelo médico assistente responde pelos danos morais que causou ao beneficiário.',
  ],
  [
    'AgInt no AREsp 1.876.543/RJ',
    'STJ',
    'AgInt no AREsp',
    'O prazo de carência não se aplica ao atendimento de urgência, que a operadora deve cobrir a partir de vinte e quatro horas da contratação.',
  ],
  [
    'Tema 1.082',
    'STJ',
    'Tema',
    'Enquanto durar o tratamento que garante a sobrevivência do usuário internado, a operadora não pode encerrar o contrato coletivo por vontade própria.',
  ],
  [
    'REsp 1.998.877/MG',
    'STJ',
    'REsp',
    'É indevida a inscrição do nome do consumidor em cadastro de inadimplentes quando a dívida já estava paga na data do registro.',
  ],
  [
    'RE 812.345/DF',
    'STF',
    'RE',
    'A pensão por morte concedida antes da reforma rege-se pela lei em vigor na data do óbito do segurado, e não pela lei posterior.',
  ],
  [
    'RHC 123.456/BA',
    'STJ',
    'RHC',
    'A prisão preventiva exige fundamento concreto e contemporâneo aos fatos; a gravidade abstrata do delito não basta para decretá-la.',
  ],
  [
    'REsp 2.011.223/PR',
    'STJ',
    'REsp',
    'O condomínio responde pelo furto ocorrido nas áreas comuns somente quando a convenção ou a assembleia assumiu expressamente esse dever.',
  ],
  [
    'Súmula 597',
    'STJ',
    'Súmula',
    'A cláusula contratual que prevê carência para utilização dos serviços em situações de emergência é abusiva se ultrapassado o prazo máximo de 24 horas.',
  ],
];

export const decisions: readonly Decision[] = written.map(([number, court, kind, summary], index) => ({
  ...decisionWith({ source: 'pasted', court, number, class: kind, summary }),
  id: decisionId(index),
  importedAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
}));

/** A decision that only the session has, and its words. */
export const ownPrecedent = {
  id: blockId(4),
  number: 'REsp 1.777.666/RS',
  summary:
    'A seguradora não pode negar a indenização por doença preexistente se não exigiu exames médicos antes de contratar.',
};

/** What the lawyer wrote, message by message. */
export const told: readonly string[] = [
  'Minha cliente foi internada em 3 de março e a operadora recusou a cirurgia sem dar qualquer motivo por escrito. O pedido se apoia no REsp 1.555.444/SC e corre nos autos 0004321-90.2024.8.26.0100.',
  'Ela pagou todas as mensalidades em dia desde janeiro de 2012 e nunca mudou de plano nem de endereço. Vale a Lei 12.318/2010, art. 3º.',
];

const block = (position: number, given: Partial<Block>): Block => ({
  id: blockId(position),
  sessionId: blockId(99),
  position,
  version: position,
  role: 'user',
  type: 'message',
  phase: 0,
  content: {},
  metadata: {},
  timestamp: '2026-11-20T12:00:00.000Z',
  removedAt: null,
  ...given,
});

/** What an assistant wrote before: words that stand nowhere else. */
export const formerAnswer =
  'Parece-me que a operadora agiu de má-fé ao deixar a paciente sem resposta por três semanas. Veja o REsp 3.333.333/AM.';

const precedent: JsonObject = {
  libraryId: null,
  provenance: {
    source: 'manual',
    court: 'STJ',
    number: ownPrecedent.number,
    rapporteur: '',
    judgedOn: null,
    publishedOn: null,
    importedAt: null,
  },
  summary: ownPrecedent.summary,
  thesis: '',
  evaluation: null,
  stance: null,
  note: '',
};

export const blocks: readonly Block[] = [
  block(1, { content: { text: told[0] ?? '' } }),
  block(2, { role: 'assistant', content: { text: formerAnswer } }),
  block(3, { content: { text: told[1] ?? '' } }),
  block(4, { role: 'assistant', type: 'precedent', phase: 2, content: precedent }),
];

/** A message of the session that the answer was not given. */
export const earlierBlock = block(50, {
  content: { text: 'O contrato de 2012 não tem nenhuma cláusula que exclua cirurgias da coluna.' },
});

/** A library that finds decisions by how many words of the search they have. */
const library: DecisionLibrary = {
  searchDecisions: async ({ query, limit = 20 }) => {
    const words = fold(query).match(/[\p{L}\d]{2,}/gu) ?? [];
    const found = decisions
      .map((decision) => {
        const text = fold(`${decision.number} ${decision.number.replaceAll('.', '')} ${decision.summary}`);
        return { decision, count: words.filter((word) => text.includes(word)).length };
      })
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .slice(0, limit);
    return {
      terms: words,
      total: found.length,
      withAll: 0,
      found: found.map(({ decision }) => ({ decision, matching: 'some', field: 'summary', snippet })),
      nextCursor: null,
    };
  },
  getDecision: async ({ id }) => {
    const decision = decisions.find((each) => each.id === id);
    if (!decision) throw new JucaError('not_found', 'No such decision.');
    return decision;
  },
};
const snippet = { text: '', highlights: [], cutBefore: false, cutAfter: false };

export const sources = {
  blocks,
  readBlock: async (id: string) => [...blocks, earlierBlock].find((each) => each.id === id),
  library,
};
