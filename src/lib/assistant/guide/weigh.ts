import type { Statement } from '#/blocks/delivery/definition.ts';
import type { Block } from '#/lib/domain/session.ts';
import type { Weighing } from '../assistant.ts';
import { cut, listOf, sourcesOf } from './bounds.ts';
import { cite, sentence } from './cite.ts';
import { type Material, materialOf, type Piece } from './material.ts';
import { tasksOf } from './tasks.ts';
import { proposeFromPrecedents } from './weigh-precedents.ts';

const mostProposed = 20;

/** Proposes for the balance what the precedents show as a whole; deadlines and errors of typing are tasks and weigh nothing. */
export const weighMaterial = (blocks: readonly Block[]): Weighing => {
  const material = materialOf(blocks);
  return {
    proposed: proposeFromPrecedents(material).slice(0, mostProposed),
    summary: { statements: [...summarise(material), ...tasksOf(material)].slice(0, 50) },
  };
};

const summarise = ({ diagnosis, favorable, unfavorable, undecided }: Material): Statement[] => {
  const statements: Statement[] = [];
  if (diagnosis?.content.thesis.trim()) {
    const thesis = cut(diagnosis.content.thesis.trim(), 2_000);
    statements.push({ text: `Tese em exame: ${sentence(thesis)}`, sources: [diagnosis.id] });
  }
  const sides: [string, Piece<'precedent'>[]][] = [
    ['Favoráveis', favorable],
    ['Contrários', unfavorable],
    ['Úteis, ainda sem posição definida', undecided],
  ];
  for (const [name, pieces] of sides) {
    if (pieces.length === 0) continue;
    const cited = pieces.map(({ content }) => cite(content.provenance));
    statements.push({
      text: `${name} (${pieces.length}): ${listOf(cited, 20)}.`,
      sources: sourcesOf(...pieces.map(({ id }) => id)),
    });
  }
  return statements;
};
