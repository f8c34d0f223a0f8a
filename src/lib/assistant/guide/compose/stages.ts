import type { ProceduralStage, Side } from '#/lib/domain/briefing/words.ts';

export const sideNames: Record<Side, string> = { claimant: 'ativo', defendant: 'passivo' };

export const stageNames: Record<ProceduralStage, string> = {
  pre_processual: 'pré-processual',
  conhecimento: 'conhecimento',
  sentenca: 'sentença',
  recursal: 'recursal',
  tribunal_superior: 'tribunais superiores',
  cumprimento: 'cumprimento de sentença ou execução',
};

export interface Course {
  title: string;
  /** What has to be done, in order; what rests on the material of the session is added between. */
  first: readonly string[];
  last: readonly string[];
}

const evidence = 'Reunir os documentos que comprovam os fatos relatados.';
const requirements = 'Conferir cabimento, preparo, tempestividade e legitimidade.';

const appeal = 'Redigir o recurso cabível, conferidos o prazo e o preparo';

/** What each side can do in court at each stage in any branch of justice: no appeal is named, and no time limit. */
export const courses: Record<ProceduralStage, Record<Side, Course>> = {
  pre_processual: {
    claimant: {
      title: 'Ajuizar a ação',
      first: [evidence, 'Conferir competência, legitimidade, prescrição e decadência.'],
      last: ['Redigir a petição inicial, com pedido de tutela provisória se houver urgência.'],
    },
    defendant: {
      title: 'Preparar a defesa',
      first: [evidence, 'Responder à notificação, se houver, sem reconhecer o que se contesta.'],
      last: ['Preparar a contestação para o caso de citação e avaliar ação declaratória.'],
    },
  },
  conhecimento: {
    claimant: {
      title: 'Prosseguir na instrução',
      first: ['Responder às preliminares e aos fatos novos em réplica.', evidence],
      last: ['Especificar as provas e o que cada uma demonstra.'],
    },
    defendant: {
      title: 'Contestar',
      first: ['Examinar preliminares, prescrição, decadência e reconvenção.', evidence],
      last: ['Impugnar cada fato alegado e especificar as provas.'],
    },
  },
  sentenca: {
    claimant: {
      title: 'Recorrer do que foi negado',
      first: ['Verificar se cabem embargos de declaração.', requirements],
      last: [`${appeal}, com impugnação específica dos fundamentos da sentença.`],
    },
    defendant: {
      title: 'Recorrer da condenação',
      first: ['Verificar se cabem embargos de declaração.', requirements],
      last: [`${appeal}, e avaliar pedido de efeito suspensivo.`],
    },
  },
  recursal: {
    claimant: {
      title: 'Atuar no recurso',
      first: [
        requirements,
        'Impugnar cada fundamento da decisão recorrida, ou sustentá-la em contrarrazões.',
      ],
      last: ['Prequestionar os dispositivos que podem levar aos tribunais superiores.'],
    },
    defendant: {
      title: 'Atuar no recurso',
      first: [
        requirements,
        'Impugnar cada fundamento da decisão recorrida, ou sustentá-la em contrarrazões.',
      ],
      last: ['Prequestionar os dispositivos que podem levar aos tribunais superiores.'],
    },
  },
  tribunal_superior: {
    claimant: {
      title: 'Atuar no tribunal superior',
      first: [
        'Conferir prequestionamento, óbices sumulares e repercussão geral ou relevância.',
        requirements,
      ],
      last: ['Demonstrar a violação do dispositivo ou o dissídio, com cotejo analítico.'],
    },
    defendant: {
      title: 'Atuar no tribunal superior',
      first: [
        'Conferir prequestionamento, óbices sumulares e repercussão geral ou relevância.',
        requirements,
      ],
      last: ['Sustentar a inadmissibilidade e, no mérito, a decisão recorrida.'],
    },
  },
  cumprimento: {
    claimant: {
      title: 'Executar',
      first: ['Conferir o título, a liquidez e a prescrição da execução.', 'Atualizar o cálculo.'],
      last: ['Requerer a intimação para pagamento e indicar bens à penhora.'],
    },
    defendant: {
      title: 'Impugnar a execução',
      first: ['Conferir o título, a liquidez e a prescrição da execução.', 'Refazer o cálculo.'],
      last: ['Apresentar impugnação ou embargos, com garantia do juízo onde for exigida.'],
    },
  },
};
