import type { ProceduralStage, Side } from '#/lib/domain/briefing/words.ts';
import type { Justice } from './justice.ts';
import { type Course, courses } from './stages.ts';

/** What a branch does otherwise; what is not said here is as in any branch. */
type Otherwise = Partial<Record<ProceduralStage, Partial<Record<Side, Partial<Course>>>>>;

const embargos = 'Verificar se cabem embargos de declaração.';

const ordinary: Otherwise = {
  sentenca: {
    claimant: { last: ['Redigir a apelação, com impugnação específica dos fundamentos da sentença.'] },
    defendant: { last: ['Redigir a apelação e avaliar pedido de efeito suspensivo.'] },
  },
};

/** Who was not ordered to pay owes no depósito recursal (Súmula 161 of the TST). */
const labourRequirements: Record<Side, string> = {
  claimant:
    'Conferir cabimento, custas ou justiça gratuita (CLT, arts. 789 e 790), tempestividade e legitimidade.',
  defendant:
    'Conferir cabimento, custas (CLT, art. 789), depósito recursal se houver condenação em pecúnia (CLT, art. 899; Súmula 161 do TST), tempestividade e legitimidade.',
};
const labourAppeal: Partial<Course> = {
  last: [
    'Prequestionar os dispositivos que podem levar ao recurso de revista, com transcendência (CLT, arts. 896 e 896-A).',
  ],
};
const labourObstacles = 'Conferir prequestionamento, óbices sumulares e transcendência (CLT, art. 896-A).';

const labour: Otherwise = {
  sentenca: {
    claimant: {
      first: [embargos, labourRequirements.claimant],
      last: [
        'Redigir o recurso ordinário, em 8 dias úteis (CLT, arts. 775 e 895, I), com impugnação específica dos fundamentos da sentença.',
      ],
    },
    defendant: {
      first: [embargos, labourRequirements.defendant],
      last: [
        'Redigir o recurso ordinário, em 8 dias úteis (CLT, arts. 775 e 895, I), e avaliar pedido de efeito suspensivo.',
      ],
    },
  },
  recursal: { claimant: labourAppeal, defendant: labourAppeal },
  tribunal_superior: {
    claimant: {
      first: [labourObstacles, labourRequirements.claimant],
      last: [
        'Demonstrar a violação do dispositivo ou o dissídio, com transcrição do trecho que prequestiona a matéria e cotejo analítico (CLT, art. 896, § 1º-A).',
      ],
    },
    defendant: { first: [labourObstacles, labourRequirements.defendant] },
  },
};

const smallSentence: Partial<Course> = {
  first: [
    embargos,
    'Conferir cabimento, tempestividade, legitimidade e preparo, a comprovar em 48 horas da interposição (Lei 9.099/1995, art. 42, § 1º).',
  ],
};
const smallAppeal: Partial<Course> = {
  last: [
    'Prequestionar a matéria constitucional para o recurso extraordinário; contra turma recursal não cabe recurso especial (Súmula 203 do STJ).',
    'No juizado federal ou da Fazenda Pública, avaliar pedido de uniformização (Lei 10.259/2001, art. 14; Lei 12.153/2009, art. 18).',
  ],
};
const smallSuperior: Partial<Course> = {
  first: [
    'Conferir prequestionamento da matéria constitucional, óbices sumulares e repercussão geral; contra turma recursal não cabe recurso especial (Súmula 203 do STJ).',
    'Conferir cabimento, preparo, tempestividade e legitimidade.',
  ],
};

const smallClaims: Otherwise = {
  sentenca: {
    claimant: {
      ...smallSentence,
      last: [
        'Redigir o recurso inominado, em 10 dias úteis da ciência da sentença (Lei 9.099/1995, arts. 12-A, 41 e 42), com impugnação específica dos fundamentos.',
      ],
    },
    defendant: {
      ...smallSentence,
      last: [
        'Redigir o recurso inominado, em 10 dias úteis da ciência da sentença (Lei 9.099/1995, arts. 12-A, 41 e 42), e avaliar pedido de efeito suspensivo (art. 43).',
      ],
    },
  },
  recursal: { claimant: smallAppeal, defendant: smallAppeal },
  tribunal_superior: {
    claimant: {
      ...smallSuperior,
      last: ['Demonstrar a ofensa direta à Constituição e a repercussão geral da questão.'],
    },
    defendant: smallSuperior,
  },
};

const otherwise: Record<Justice, Otherwise> = { labour, small_claims: smallClaims, ordinary };

/** What a side can do in court at a stage, in the branch that the case is in where that is known. */
export const courseFor = (side: Side, stage: ProceduralStage, justice: Justice | undefined): Course => ({
  ...courses[stage][side],
  ...(justice && otherwise[justice][stage]?.[side]),
});
