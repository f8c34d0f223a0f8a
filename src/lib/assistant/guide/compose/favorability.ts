import type { Statement } from '#/blocks/delivery/definition.ts';
import { precedentPoints, weightOf } from '#/lib/domain/briefing/weights.ts';
import { listOf, sourcesOf } from '../bounds.ts';
import type { Material } from '../material.ts';
import { itemsOf } from './parts.ts';

/** The working of the percentage, each number shown, so that the reader can reckon it again. */
export const favorability = (material: Material): Statement[] => {
  const { chart, balance, favorable, unfavorable } = material;
  if (!chart || chart.content.percent === null) return [];
  const { content } = chart;
  const sources = sourcesOf(
    chart.id,
    ...(balance ? [balance.id] : []),
    ...[...favorable, ...unfavorable].map(({ id }) => id),
  );
  const forClient = content.opportunity + content.favorable * precedentPoints;
  const against = content.risk + content.unfavorable * precedentPoints;
  return [
    {
      text: `Favorabilidade: ${content.percent}%, calculada a partir da ponderação feita nesta sessão.`,
      sources,
    },
    {
      text:
        'Critério: cada item pesa por gravidade e probabilidade (alta: 90, 75 ou 60 pontos; média: 60, 45 ou 30; ' +
        `baixa: 40, 25 ou 15); cada precedente com posição definida pesa ${precedentPoints} pontos; risco resolvido não pesa.`,
      sources: [chart.id],
    },
    {
      text: sideText(
        'A favor',
        'oportunidades',
        content.opportunity,
        content.favorable,
        material,
        'opportunity',
      ),
      sources,
    },
    {
      text: sideText('Contra', 'riscos em aberto', content.risk, content.unfavorable, material, 'risk'),
      sources,
    },
    {
      text: `Cálculo: ${forClient} ÷ (${forClient} + ${against}) = ${content.percent}%.`,
      sources: [chart.id],
    },
    {
      text: 'O percentual expressa a ponderação do advogado sobre o material reunido. Não é previsão do resultado do processo.',
      sources: [],
    },
  ];
};

const sideText = (
  side: string,
  name: string,
  points: number,
  decisions: number,
  { balance }: Material,
  kind: 'risk' | 'opportunity',
): string => {
  const open = itemsOf(balance, kind).filter((item) => !item.resolved);
  const named = listOf(
    open.map((item) => `${item.label} (${weightOf(item)})`),
    20,
  );
  const noun = kind === 'risk' ? 'contrários' : 'favoráveis';
  const precedents = decisions * precedentPoints;
  return (
    `${side}: ${name}, ${points} pontos${named && `, a saber: ${named}`}. Precedentes ${noun}: ` +
    `${decisions} × ${precedentPoints} = ${precedents} pontos. Ao todo, ${points + precedents} pontos.`
  );
};
