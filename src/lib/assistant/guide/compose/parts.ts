import type { Section, Statement } from '#/lib/domain/blocks/delivery.ts';
import type { RiskItem } from '#/lib/domain/blocks/risk-balance.ts';
import { weightOf } from '#/lib/domain/briefing/weights.ts';
import { beginningOf, cite } from '../cite.ts';
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
    .map((text) => ({ text, sources: [diagnosis.id] }));
};

/** Area, theme and thesis, as far as they are known. */
export const framing = ({ diagnosis }: Material): Statement[] => {
  if (!diagnosis) return [];
  const { area, theme, thesis } = diagnosis.content;
  const lines = [area && `Área: ${area}.`, theme && `Tema: ${theme}.`, thesis && `Tese: ${thesis}`];
  return lines.filter(Boolean).map((text) => ({ text, sources: [diagnosis.id] }));
};

/** One statement a precedent: where it comes from, what it says, what the lawyer noted. */
export const precedents = (pieces: readonly Piece<'precedent'>[]): Statement[] =>
  pieces.map(({ id, content }) => {
    const said = content.thesis || content.summary;
    const parts = [
      `${cite(content.provenance)}.`,
      said && beginningOf(said),
      content.note && `Nota: ${content.note}`,
    ];
    return { text: parts.filter(Boolean).join(' '), sources: [id] };
  });

const severityNames = { alta: 'alta', media: 'média', baixa: 'baixa' } as const;
const probabilityNames = { provavel: 'provável', possivel: 'possível', improvavel: 'improvável' } as const;

/** The items of the scales on one side, the heaviest first. */
export const items = ({ balance }: Material, kind: RiskItem['kind']): Statement[] => {
  if (!balance) return [];
  return balance.content.items
    .filter((item) => item.kind === kind)
    .sort((a, b) => weightOf(b) - weightOf(a))
    .map((item) => ({ text: itemText(item), sources: [balance.id, ...item.sources] }));
};

const itemText = (item: RiskItem): string => {
  const measure = `gravidade ${severityNames[item.severity]}, ${probabilityNames[item.probability]}, peso ${weightOf(item)}`;
  const resolved = item.resolved ? ` Resolvido${item.resolution ? `: ${item.resolution}` : '.'}` : '';
  return `${item.label} (${measure}).${resolved}`;
};
