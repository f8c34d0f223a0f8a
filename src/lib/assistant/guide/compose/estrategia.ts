import type { Section, Statement } from '#/blocks/delivery/definition.ts';
import { type Material, usefulOf } from '../material.ts';
import type { Composed } from './composed.ts';
import { framing, items, limits, said, section } from './parts.ts';
import { pathsFor } from './paths.ts';
import { byLevel, precedents } from './precedents.ts';
import { amounts, answers, claims, deadlineTable, facts, partiesOf, statutes } from './question.ts';
import { sideNames, stageNames } from './stages.ts';

/** Where the case stands, what helps and hurts, and ways to act that fit side and stage. */
export const composeEstrategia = (material: Material): Composed => ({
  front: [
    { term: 'Cliente', text: partiesOf(material, 'client') },
    { term: 'Parte contrária', text: partiesOf(material, 'opponent') },
  ].filter(({ text }) => text !== ''),
  sections: [
    ...section('Situação', [...facts(material), ...claims(material), ...amounts(material)]),
    ...section('Posição do cliente', [...position(material), ...framing(material)]),
    deadlines(material),
    ...section('O que o cliente pergunta', answers(material)),
    ...section('Dispositivos legais', statutes(material)),
    ...section('Apoio na jurisprudência', strongestFirst(material, material.favorable)),
    ...section('O que a parte contrária pode invocar', strongestFirst(material, material.unfavorable)),
    ...section('Precedentes com posição a definir', strongestFirst(material, material.undecided)),
    ...section('Riscos', items(material, 'risk')),
    ...section('Pontos favoráveis', items(material, 'opportunity')),
    ...section('Limites desta estratégia', limits(material)),
  ].filter((each) => each.heading !== 'Prazos' || hasAnything(material)),
  paths: pathsFor(material),
});

const strongestFirst = (material: Material, decisions: Material['favorable']): Statement[] =>
  precedents(
    material,
    byLevel(decisions).flatMap((group) => group.decisions),
  );

const hasAnything = (material: Material): boolean =>
  material.diagnosis !== undefined || usefulOf(material).length > 0;

const position = ({ diagnosis }: Material): Statement[] => {
  if (!diagnosis) return [];
  const { side, stage } = diagnosis.content;
  const lines = [
    side && `O cliente está no polo ${sideNames[side]}.`,
    stage && `Fase: ${stageNames[stage]}.`,
  ].filter((text) => typeof text === 'string');
  return lines.map((text) => ({ text, sources: [diagnosis.id] }));
};

/**
 * That no deadline was read is said, so that nobody takes silence for its absence. Where one may not stand in the
 * document, only that is said: a reader does not learn that there is one.
 */
const deadlines = (material: Material): Section => {
  const table = deadlineTable(material);
  if (table) return { heading: 'Prazos', statements: [], table };
  const points = material.diagnosis?.content.points ?? [];
  const what = points.some(({ kind }) => kind === 'deadline')
    ? 'consta deste documento'
    : 'foi lido no texto';
  const text = `Nenhum prazo ${what}. Confira se há algum em curso.`;
  return { heading: 'Prazos', statements: [said(text)] };
};
