import type { Statement } from '#/blocks/delivery/definition.ts';
import type { RiskItem } from '#/blocks/risk-balance/definition.ts';
import type { Block } from '#/lib/domain/session.ts';
import type { Weighing } from '../assistant.ts';
import { cut, listOf, sourcesOf } from './bounds.ts';
import { cite, sentence } from './cite.ts';
import { type Material, materialOf, type Piece } from './material.ts';
import { proposeFromPrecedents } from './weigh-precedents.ts';
import { proposeFromReading } from './weigh-reading.ts';

const mostProposed = 20;

/**
 * Proposes for the scales what the precedents show as a whole and what the reading warned of. A precedent by itself is
 * not proposed: it weighs already, and would count twice.
 */
export const weighMaterial = (blocks: readonly Block[]): Weighing => {
  const material = materialOf(blocks);
  const kinds = [proposeFromPrecedents(material), proposeFromReading(material)];
  const proposed = inTurn(kinds);
  const left = kinds.flat().length - proposed.length;
  return { proposed, summary: { statements: [...summarise(material), ...leftOut(material, left)] } };
};

/** As many of each kind as fit, so that no kind crowds another out; in the order of the kinds. */
const inTurn = (kinds: readonly RiskItem[][]): RiskItem[] => {
  const shares = kinds.map(() => 0);
  let room = Math.min(mostProposed, kinds.flat().length);
  for (let turn = 0; room > 0; turn = (turn + 1) % kinds.length) {
    if ((shares[turn] ?? 0) >= (kinds[turn]?.length ?? 0)) continue;
    shares[turn] = (shares[turn] ?? 0) + 1;
    room -= 1;
  }
  return kinds.flatMap((items, kind) => items.slice(0, shares[kind]));
};

/** That not everything was proposed has to be said. */
const leftOut = ({ balance, diagnosis }: Material, count: number): Statement[] => {
  if (count === 0 || balance) return [];
  const text = `A balança foi aberta com ${mostProposed} itens; outros ${count} que o material sugere podem ser acrescentados.`;
  return [{ text, sources: diagnosis ? [diagnosis.id] : [] }];
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
