import type { Section, Statement } from '#/blocks/delivery/definition.ts';
import { weightOf } from '#/lib/domain/briefing/weights.ts';
import type { Draft } from '../../assistant.ts';
import { cut, listOf, sourcesOf } from '../bounds.ts';
import { counted, sentence } from '../cite.ts';
import type { Material } from '../material.ts';
import { favorability } from './favorability.ts';
import { framing, items, itemsOf, limits, precedents, question, section, usefulOf } from './parts.ts';

/** A formal opinion: consultation, grounds, weighing and conclusion, with a percentage whose working is shown. */
export const composeParecer = (material: Material): Omit<Draft, 'title' | 'mode'> => ({
  sections: [
    ...section('Ementa', headnote(material)),
    ...numbered([
      ...section('Da consulta', question(material)),
      ...section('Da delimitação da matéria', framing(material)),
      ...section('Dos precedentes favoráveis à tese', precedents(material.favorable)),
      ...section('Dos precedentes em sentido contrário', contrary(material)),
      ...section('Dos precedentes sem posição definida', precedents(material.undecided)),
      ...section('Dos riscos', items(material, 'risk')),
      ...section('Das oportunidades', items(material, 'opportunity')),
      ...section('Da favorabilidade e da memória de cálculo', favorability(material)),
      ...section('Da conclusão', conclusion(material)),
      ...section('Dos limites deste parecer', limits(material)),
    ]),
  ],
  paths: [],
});

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

const numbered = (sections: readonly Section[]): Section[] =>
  sections.map((each, index) => ({ ...each, heading: `${romans[index]} – ${each.heading}` }));

/** Area, theme, thesis and the leaning in one paragraph, as a headnote gives them. */
const headnote = ({ diagnosis, chart }: Material): Statement[] => {
  if (!diagnosis) return [];
  const { area, theme, thesis } = diagnosis.content;
  const known = [area, theme, cut(thesis, 600)].filter((part) => part.trim() !== '');
  if (known.length === 0) return [];
  const percent = chart?.content.percent ?? null;
  const parts = percent === null || !chart ? known : [...known, `Favorabilidade ponderada em ${percent}%`];
  return [
    {
      text: parts.map((part) => sentence(part)).join(' '),
      sources: sourcesOf(diagnosis.id, ...(chart && percent !== null ? [chart.id] : [])),
    },
  ];
};

/** That none was gathered is worth saying where others were: it does not mean that there is none. */
const contrary = (material: Material): Statement[] => {
  if (material.unfavorable.length > 0 || usefulOf(material).length === 0)
    return precedents(material.unfavorable);
  const text = 'Não foram reunidos precedentes contrários nesta sessão, o que não significa que não existam.';
  return [{ text, sources: [] }];
};

const conclusion = (material: Material): Statement[] => {
  const { diagnosis, chart } = material;
  const percent = chart?.content.percent ?? null;
  if (!diagnosis || !chart || percent === null) return [];
  const thesis = diagnosis.content.thesis.trim();
  const text = `Ante o exposto, o material reunido ${leaning(percent)} ${
    thesis
      ? `a tese em exame: ${sentence(thesis)}`
      : 'a posição do consulente, para a qual ainda não se formulou tese.'
  }`;
  return [
    { text, sources: [diagnosis.id, chart.id] },
    ...openRisks(material),
    { text: 'É o parecer, salvo melhor juízo.', sources: [] },
  ];
};

const leaning = (percent: number): string => {
  if (percent >= 60) return 'favorece';
  return percent <= 40 ? 'desfavorece' : 'não pende com clareza a favor nem contra';
};

const openRisks = ({ balance }: Material): Statement[] => {
  const open = itemsOf(balance, 'risk').filter((item) => !item.resolved);
  if (open.length === 0 || !balance) return [];
  const heaviest = listOf(
    open.map((item) => `${item.label} (${weightOf(item)} pontos)`),
    5,
  );
  const text = `Permanece em aberto ${counted(open.length, 'risco', 'riscos')}, a enfrentar antes de agir: ${heaviest}.`;
  return [
    {
      text: open.length === 1 ? text : text.replace('Permanece', 'Permanecem'),
      sources: sourcesOf(balance.id, ...open.slice(0, 5).flatMap(({ sources }) => sources)),
    },
  ];
};
