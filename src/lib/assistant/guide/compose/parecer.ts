import type { Statement } from '#/lib/domain/blocks/delivery.ts';
import { precedentPoints } from '#/lib/domain/briefing/weights.ts';
import type { Draft } from '../../assistant.ts';
import type { Material } from '../material.ts';
import { framing, items, precedents, question, section } from './parts.ts';

/** A formal opinion, with a percentage whose working is shown. */
export const composeParecer = (material: Material): Omit<Draft, 'title' | 'mode'> => ({
  sections: [
    ...section('Relatório', question(material)),
    ...section('Delimitação', framing(material)),
    ...section('Precedentes que sustentam a tese', precedents(material.favorable)),
    ...section('Precedentes em sentido contrário', precedents(material.unfavorable)),
    ...section('Riscos', items(material, 'risk')),
    ...section('Oportunidades', items(material, 'opportunity')),
    ...section('Favorabilidade', favorability(material)),
    ...section('Conclusão', conclusion(material)),
  ],
  paths: [],
});

/** Shows each number, so that the reader can reckon it again. */
const favorability = ({ chart, balance, favorable, unfavorable }: Material): Statement[] => {
  if (!chart || chart.content.percent === null) return [];
  const { content } = chart;
  const sources = [
    chart.id,
    ...(balance ? [balance.id] : []),
    ...[...favorable, ...unfavorable].map(({ id }) => id),
  ];
  const forClient = content.opportunity + content.favorable * precedentPoints;
  const against = content.risk + content.unfavorable * precedentPoints;
  return [
    { text: `${content.percent}% favorável, calculado a partir da ponderação feita nesta sessão.`, sources },
    {
      text:
        `A favor: ${content.opportunity} pontos de oportunidades e ${content.favorable} precedentes favoráveis ` +
        `de ${precedentPoints} pontos, ao todo ${forClient}. Contra: ${content.risk} pontos de riscos não resolvidos e ` +
        `${content.unfavorable} precedentes desfavoráveis de ${precedentPoints} pontos, ao todo ${against}. ` +
        `${forClient} ÷ (${forClient} + ${against}) = ${content.percent}%.`,
      sources,
    },
    { text: 'O percentual ordena o que foi ponderado aqui; não prevê o resultado do processo.', sources: [] },
  ];
};

const conclusion = ({ diagnosis, chart }: Material): Statement[] => {
  const percent = chart?.content.percent ?? null;
  if (!diagnosis?.content.thesis || !chart || percent === null) return [];
  const leaning =
    percent >= 60 ? 'favorece' : percent <= 40 ? 'desfavorece' : 'não inclina para nenhum dos lados quanto a';
  const text = `O material reunido ${leaning} a tese: ${diagnosis.content.thesis}`;
  return [{ text, sources: [diagnosis.id, chart.id] }];
};
