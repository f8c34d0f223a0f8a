import type { Section, Statement } from '#/blocks/delivery/definition.ts';
import type { RiskItem } from '#/blocks/risk-balance/definition.ts';
import { weightOf } from '#/lib/domain/briefing/weights.ts';
import { sourcesOf } from '../bounds.ts';
import { counted, sentence } from '../cite.ts';
import { type Material, usefulOf } from '../material.ts';

/** A section, or none where there is nothing to say: an empty heading says nothing. */
export const section = (heading: string, statements: Statement[]): Section[] =>
  statements.length > 0 ? [{ heading, statements }] : [];

/** A part of the section before it. */
export const subsection = (heading: string, statements: Statement[]): Section[] =>
  section(heading, statements).map((each) => ({ ...each, isPart: true }));

/** A statement that rests on no block: a formula, or something that the lawyer still has to say. */
export const said = (text: string): Statement => ({ text, sources: [] });

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

/** What the document cannot answer for: where its material comes from and what the reader has to check. */
export const limits = (material: Material): Statement[] => {
  const all = usefulOf(material);
  if (all.length === 0) return [];
  const typed = all.filter(({ content }) => ['manual', 'pasted'].includes(content.provenance.source));
  const about = said(
    'Este documento considera apenas o material examinado. Não substitui a leitura do inteiro teor das decisões ' +
      'nem a pesquisa atualizada nos repositórios oficiais.',
  );
  if (typed.length === 0) return [about];
  const text = `Sem cotejo com a fonte oficial: ${counted(typed.length, 'precedente digitado ou colado', 'precedentes digitados ou colados')}.`;
  return [about, { text, sources: sourcesOf(...typed.map(({ id }) => id)) }];
};

const severityNames = { alta: 'alta', media: 'média', baixa: 'baixa' } as const;
const probabilityNames = {
  provavel: 'provável',
  possivel: 'possível',
  improvavel: 'improvável',
} as const;

/** The items of the balance on one side, the heaviest first, those resolved last. */
export const items = ({ balance }: Material, kind: RiskItem['kind']): Statement[] =>
  itemsOf(balance, kind).map((item) => ({
    text: itemText(item),
    sources: sourcesOf(balance?.id ?? '', ...item.sources),
    form: 'item',
  }));

const itemsOf = (balance: Material['balance'], kind: RiskItem['kind']): RiskItem[] =>
  (balance?.content.items ?? [])
    .filter((item) => item.kind === kind)
    .sort((a, b) => Number(a.resolved) - Number(b.resolved) || weightOf(b) - weightOf(a));

export const openRisks = ({ balance }: Material): RiskItem[] =>
  itemsOf(balance, 'risk').filter(({ resolved }) => !resolved);

const itemText = (item: RiskItem): string => {
  const measure =
    item.kind === 'risk'
      ? `gravidade ${severityNames[item.severity]}; ocorrência ${probabilityNames[item.probability]}`
      : `relevância ${severityNames[item.severity]}`;
  if (!item.resolved) return `${item.label} (${measure}).`;
  const how = item.resolution.trim();
  return `${item.label}. Resolvido${how ? `: ${sentence(how)}` : '.'}`;
};
