import type { Statement } from '#/blocks/delivery/definition.ts';
import { sentence } from '../cite.ts';
import { type Material, usefulOf } from '../material.ts';
import type { Composed } from './composed.ts';
import { outlook, outlookNames } from './conclusion.ts';
import { framing, limits, said, section } from './parts.ts';
import { byLevel, citation, precedents } from './precedents.ts';
import { answered, facts, statutes } from './question.ts';

/** The question, its answer in three lines, and the decisions on both sides with what differs in them. */
export const composeSintese = (material: Material): Composed => ({
  sections: [
    ...section('Questão', [...answered(material), ...facts(material), ...framing(material)]),
    ...section('Resposta', answer(material)),
    ...section('Dispositivos legais', statutes(material)),
    ...section('Precedentes favoráveis', precedents(material, inOrder(material.favorable))),
    ...section('Precedentes contrários', precedents(material, inOrder(material.unfavorable))),
    ...section('Precedentes com posição a definir', precedents(material, inOrder(material.undecided))),
    ...section('Conclusão', outlook(material).slice(0, 3)),
    ...section('Limites desta síntese', limits(material)),
  ],
  paths: [],
});

const inOrder = (decisions: Material['favorable']) => byLevel(decisions).flatMap((group) => group.decisions);

/** Three lines: the outcome, what carries it, and what stands against it. */
const answer = (material: Material): Statement[] => {
  const { assessment, favorable, unfavorable } = material;
  if (usefulOf(material).length === 0) return [];
  const result = assessment.outlook
    ? `Probabilidade de êxito da tese: ${outlookNames[assessment.outlook]}`
    : 'O material reunido não permite dizer se a tese prevalece';
  const strongest = (side: Material['favorable'], none: string): Statement => {
    const [first] = inOrder(side);
    return first ? { text: sentence(citation(material, first)), sources: [first.id] } : said(`${none}.`);
  };
  const line = (name: string, statement: Statement): Statement => ({
    ...statement,
    text: `${name}: ${statement.text}`,
  });
  return [
    said(`${result}.`),
    line('A favor', strongest(favorable, 'nenhum precedente reunido')),
    line('Contra', strongest(unfavorable, 'nenhum precedente reunido')),
  ];
};
