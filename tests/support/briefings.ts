import type { EventOf } from '#/lib/domain/briefing/events.ts';
import { newId } from '#/lib/domain/ids.ts';

/** Events of a briefing about a refused health-plan cover, each as the assistant or the lawyer would send it. */
export const startEvent = (changes: Partial<EventOf<'start'>['diagnosis']> = {}): EventOf<'start'> => ({
  type: 'start',
  diagnosis: {
    situation: 'O plano negou a cirurgia indicada pelo médico.',
    area: 'Direito do consumidor',
    theme: 'Negativa de cobertura',
    thesis: 'A recusa é abusiva.',
    because: { area: ['plano de saúde'], theme: ['negou'] },
    context: [],
    sources: [],
    ...changes,
  },
  progress: { findings: [] },
});

export const situationEvent = (
  situation: EventOf<'chooseSituation'>['situation'] = 'avaliando',
): EventOf<'chooseSituation'> => ({ type: 'chooseSituation', situation, query: 'negativa cobertura' });

export const precedentEvent = (number = 'REsp 1.234.567/SP'): EventOf<'addPrecedent'> => ({
  type: 'addPrecedent',
  id: newId(),
  precedent: {
    libraryId: null,
    provenance: {
      source: 'manual',
      court: 'STJ',
      number,
      rapporteur: 'Min. Fulana de Tal',
      judgedOn: '2020-05-12',
      publishedOn: null,
      importedAt: null,
    },
    summary: 'A recusa indevida de cobertura gera dano moral.',
    thesis: '',
  },
});

export const risksEvent = (): EventOf<'advanceToRisks'> => ({
  type: 'advanceToRisks',
  proposed: [],
  summary: { statements: [{ text: 'Um precedente foi avaliado.', sources: [] }] },
});

export const riskEvent = (kind: EventOf<'addRisk'>['item']['kind'] = 'risk'): EventOf<'addRisk'> => ({
  type: 'addRisk',
  item: {
    id: newId(),
    kind,
    label: 'Cláusula de exclusão expressa',
    severity: 'alta',
    probability: 'possivel',
    sources: [],
  },
});

export const deliverEvent = (mode: EventOf<'deliver'>['draft']['mode'] = 'parecer'): EventOf<'deliver'> => ({
  type: 'deliver',
  draft: {
    mode,
    title: 'Parecer',
    sections: [{ heading: 'Relatório', statements: [{ text: 'O plano negou a cirurgia.', sources: [] }] }],
    paths: [],
  },
});
