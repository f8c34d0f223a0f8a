import type { Section, Statement } from '#/blocks/delivery/definition.ts';
import type { RiskItem } from '#/blocks/risk-balance/definition.ts';
import { weightOf } from '#/lib/domain/briefing/weights.ts';
import { sourcesOf } from '../bounds.ts';
import { beginningOf, cite, counted, sentence } from '../cite.ts';
import type { Material, Piece } from '../material.ts';

/** A section, or none where there is nothing to say: an empty heading says nothing. */
export const section = (heading: string, statements: Statement[]): Section[] =>
  statements.length > 0 ? [{ heading, statements }] : [];

/** The question as the lawyer put it, and what was added to it. */
export const question = ({ diagnosis }: Material): Statement[] => {
  if (!diagnosis) return [];
  const { situation, context } = diagnosis.content;
  return [situation, ...context.map(({ text }) => text)]
    .filter((text) => text.trim() !== '')
    .map((text) => ({ text: text.trim(), sources: [diagnosis.id] }));
};

/** Area, theme and thesis, as far as they are known. */
export const framing = ({ diagnosis }: Material): Statement[] => {
  if (!diagnosis) return [];
  const { area, theme, thesis } = diagnosis.content;
  const lines = [
    area.trim() && `Área do direito: ${area}`,
    theme.trim() && `Tema: ${theme}`,
    thesis.trim() && `Tese em exame: ${thesis}`,
  ];
  return lines.filter(Boolean).map((text) => ({ text: sentence(text), sources: [diagnosis.id] }));
};

/** One statement a precedent: where it comes from, what it says, what the lawyer noted. */
export const precedents = (pieces: readonly Piece<'precedent'>[]): Statement[] =>
  pieces.map(({ id, content }) => ({ text: precedentText(content), sources: [id] }));

const precedentText = ({ provenance, thesis, summary, note }: Piece<'precedent'>['content']): string => {
  const said = thesis.trim()
    ? `Tese: ${beginningOf(thesis)}`
    : summary.trim() && `Ementa: ${beginningOf(summary)}`;
  return [cite(provenance), said, note.trim() && `Nota: ${note}`]
    .filter(Boolean)
    .map((text) => sentence(text))
    .join(' ');
};

/** All useful precedents, whoever they help. */
export const usefulOf = ({ favorable, unfavorable, undecided }: Material): Piece<'precedent'>[] => [
  ...favorable,
  ...unfavorable,
  ...undecided,
];

/** How many precedents there are on each side, and from which courts. */
export const overview = (material: Material): Statement[] => {
  const all = usefulOf(material);
  if (all.length === 0) return [];
  const { favorable, unfavorable, undecided } = material;
  const sides = [
    favorable.length > 0 && inNumber(favorable.length, 'favorável à tese', 'favoráveis à tese'),
    unfavorable.length > 0 && inNumber(unfavorable.length, 'contrário', 'contrários'),
    undecided.length > 0 && `${undecided.length} sem posição definida`,
  ].filter(Boolean);
  const sources = sourcesOf(...all.map(({ id }) => id));
  const text = `Precedentes considerados úteis: ${all.length} (${sides.join(', ')}).`;
  return [{ text, sources }, ...courts(all)];
};

const inNumber = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const courts = (pieces: readonly Piece<'precedent'>[]): Statement[] => {
  const counts = new Map<string, string[]>();
  for (const { id, content } of pieces) {
    const court = content.provenance.court.trim();
    if (court) counts.set(court, [...(counts.get(court) ?? []), id]);
  }
  const most = [...counts].sort((a, b) => b[1].length - a[1].length).slice(0, 12);
  if (most.length === 0) return [];
  const named = most.map(([court, ids]) => `${court} (${ids.length})`).join(', ');
  const more = counts.size - most.length;
  const text = `Tribunais: ${named}${more > 0 ? ` e outros ${more}` : ''}.`;
  return [{ text, sources: sourcesOf(...most.flatMap(([, ids]) => ids)) }];
};

/** What the document cannot answer for: where its material comes from and what the reader has to check. */
export const limits = (material: Material): Statement[] => {
  const all = usefulOf(material);
  if (all.length === 0) return [];
  const typed = all.filter(({ content }) => ['manual', 'pasted'].includes(content.provenance.source));
  const said: Statement[] = [
    {
      text:
        'Este documento reúne apenas o material examinado na sessão. Não substitui a leitura do inteiro teor das decisões ' +
        'nem a pesquisa atualizada nos repositórios oficiais.',
      sources: [],
    },
  ];
  if (typed.length === 0) return said;
  const text = `Convém conferir na fonte oficial ${counted(typed.length, 'precedente digitado ou colado', 'precedentes digitados ou colados')} na sessão.`;
  return [...said, { text, sources: sourcesOf(...typed.map(({ id }) => id)) }];
};

const severityNames = { alta: 'alta', media: 'média', baixa: 'baixa' } as const;
const probabilityNames = {
  provavel: 'provável',
  possivel: 'possível',
  improvavel: 'improvável',
} as const;

/** The items of the scales on one side, the heaviest first, those resolved last. */
export const items = ({ balance }: Material, kind: RiskItem['kind']): Statement[] =>
  itemsOf(balance, kind).map((item) => ({
    text: itemText(item),
    sources: sourcesOf(balance?.id ?? '', ...item.sources),
  }));

export const itemsOf = (balance: Material['balance'], kind: RiskItem['kind']): RiskItem[] =>
  (balance?.content.items ?? [])
    .filter((item) => item.kind === kind)
    .sort((a, b) => Number(a.resolved) - Number(b.resolved) || weightOf(b) - weightOf(a));

const itemText = (item: RiskItem): string => {
  const measure = `gravidade ${severityNames[item.severity]}, ${probabilityNames[item.probability]}`;
  if (!item.resolved) return `${item.label} (${measure}; ${weightOf(item)} pontos).`;
  const how = item.resolution.trim();
  return `${item.label} (${measure}). Resolvido, não conta na ponderação${how ? `: ${sentence(how)}` : '.'}`;
};
