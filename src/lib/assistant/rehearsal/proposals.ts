import { citationMarks } from '#/lib/domain/citation-marks.ts';
import { type ChatRequest, formOf } from './chat-request.ts';

/** Scripted proposals on a refused health-plan cover, each in the form of its card. */
const proposals: Record<string, (sources: string[]) => object> = {
  diagnosis: () => ({
    situation:
      'A operadora negou a cirurgia prescrita pelo médico assistente, com base em cláusula que exclui o procedimento.',
    area: 'Direito do consumidor',
    theme: 'Plano de saúde: negativa de cobertura',
    thesis:
      'É abusiva a recusa de cobertura de procedimento prescrito pelo médico assistente para doença coberta pelo contrato.',
  }),
  precedent_picker: () => ({
    terms: [
      'plano de saúde negativa de cobertura cirurgia',
      'cláusula abusiva exclusão de procedimento prescrição médica',
      'rol da ANS taxatividade mitigada',
    ],
  }),
  risk_balance: (sources) => ({
    items: [
      {
        kind: 'risk',
        label: 'A operadora sustenta que o procedimento está fora do rol da ANS e é expressamente excluído.',
        severity: 'alta',
        probability: 'possivel',
        sources,
      },
      {
        kind: 'risk',
        label: 'Falta nos autos o laudo que justifica a urgência.',
        severity: 'media',
        probability: 'provavel',
        sources: [],
      },
      {
        kind: 'opportunity',
        label: 'Há prescrição expressa do médico assistente.',
        severity: 'alta',
        probability: 'provavel',
        sources,
      },
    ],
  }),
  delivery: (sources) => ({
    sections: [
      {
        heading: 'Da abusividade da recusa',
        statements: [
          {
            text: 'A recusa de procedimento prescrito pelo médico assistente frustra a finalidade do contrato de assistência à saúde.',
            sources,
          },
          { text: 'No mesmo sentido decidiu o STJ no REsp 9.999.999/SP.', sources: [] },
        ],
      },
      {
        heading: 'Da tutela de urgência',
        statements: [
          {
            text: 'A demora expõe a paciente a agravamento do quadro, o que justifica a tutela de urgência.',
            sources: [],
          },
        ],
      },
    ],
  }),
};

/** JSON that fits no card's form. */
export const formlessProposal = JSON.stringify({
  resumo: 'A recusa parece abusiva, e convém juntar o laudo.',
  passos: ['Pedir o laudo ao médico', 'Notificar a operadora'],
});

/** The proposal in the form that a request asks for; undefined where it asks for none. */
export const scriptedProposal = (request: ChatRequest): string | undefined => {
  const proposal = proposals[formOf(request) ?? ''];
  return proposal && JSON.stringify(proposal(shownBlocks(request)), null, 1);
};

/** The first precedent that the request shows, or else the first block. */
const shownBlocks = ({ messages }: ChatRequest): string[] => {
  const shown = messages.flatMap(({ content }) =>
    (content ?? '').split('\n').flatMap((line) =>
      citationMarks(line)
        .filter(({ kind }) => kind === 'block')
        .map(({ id }) => ({ id, isPrecedent: line.startsWith('precedente ') })),
    ),
  );
  const [first] = [...shown.filter(({ isPrecedent }) => isPrecedent), ...shown];
  return first ? [first.id] : [];
};
