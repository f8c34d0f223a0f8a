import type { Statement } from '#/blocks/delivery/definition.ts';
import type { Outlook, OutlookReason } from '#/lib/domain/briefing/words.ts';
import { listOf } from '../bounds.ts';
import { sentence } from '../cite.ts';
import { type Material, type Piece, usefulOf } from '../material.ts';
import { isBelow, type Observance, observanceOf } from './observance.ts';
import { citationInSentence } from './precedents.ts';
import { thesisInSentence } from './within-sentence.ts';

/** The scale in which lawyers tell chances. */
export const outlookNames: Record<Outlook, string> = {
  provavel: 'provável',
  possivel: 'possível',
  remoto: 'remota',
};

const reasons: Record<Exclude<OutlookReason, 'set_aside'>, (named: string) => string> = {
  binding_against: (named) =>
    `Há precedente de observância obrigatória contrário à tese, não distinguido nem superado: ${named}.`,
  binding_for: (named) => `A tese tem apoio em precedente de observância obrigatória: ${named}.`,
  binding_divided: (named) =>
    `Há precedente de observância obrigatória contrário à tese, não distinguido nem superado, além de outro favorável: ${named}.`,
  most_for: (named) => `Os precedentes reunidos são, em sua maioria, favoráveis à tese: ${named}.`,
  most_against: (named) => `Os precedentes reunidos são contrários à tese: ${named}.`,
  divided: (named) => `Os precedentes reunidos se dividem: ${named}.`,
  single: (named) => `Foi reunido um só precedente, que não basta para uma medida mais precisa: ${named}.`,
  not_in_force: (named) => `Não pesa na avaliação, por não estar em vigor ou não ter sido julgado: ${named}.`,
};

/** How likely the thesis is to prevail and why; what binds against it comes first. */
export const outlook = (material: Material): Statement[] => {
  const { assessment, diagnosis } = material;
  const thesis = diagnosis?.content.thesis.trim();
  const known = assessment.reasons.map(({ code, sources }) => ({
    text:
      code === 'set_aside'
        ? setAside(material, sources)
        : [reasons[code](namesOf(material, sources)), ...forceOf(material, code, sources)].join(' '),
    sources,
  }));
  if (assessment.outlook === null) return known;
  const about = thesis ? `da tese ${thesisInSentence(thesis)}` : 'da posição examinada';
  const result = {
    text: sentence(`A probabilidade de êxito ${about} é ${outlookNames[assessment.outlook]}`),
    sources: diagnosis ? [diagnosis.id] : [],
  };
  const isFirst = assessment.reasons[0]?.code.startsWith('binding');
  return isFirst && known[0] ? [known[0], result, ...known.slice(1)] : [result, ...known];
};

/** What was distinguished, and what was overruled; a decision that is both counts as overruled. */
const setAside = (material: Material, sources: readonly string[]): string => {
  const isOverruled = (id: string): boolean =>
    usefulOf(material).some((each) => each.id === id && each.content.distinguishing?.overruled.trim());
  const told = (ids: readonly string[], one: string, many: string): string =>
    ids.length === 0 ? '' : `${ids.length === 1 ? one : many}: ${namesOf(material, ids)}.`;
  return [
    told(
      sources.filter((id) => !isOverruled(id)),
      'Foi distinguido do caso',
      'Foram distinguidos do caso',
    ),
    told(sources.filter(isOverruled), 'Foi dado por superado', 'Foram dados por superados'),
  ]
    .filter(Boolean)
    .join(' ');
};

/** How far those bind that are not of the first three items of art. 927 of the CPC; empty where the reason says it. */
const forceOf = (material: Material, code: OutlookReason, sources: readonly string[]): string[] => {
  if (!/^(?:most|divided|single)/u.test(code)) return [];
  const isOne = sources.length === 1;
  const observed = observedOf(material, sources);
  if (observed.length === 0)
    return [`${isOne ? 'Não' : 'Nenhum deles'} é de observância obrigatória (art. 927 do CPC).`];
  return [
    `${isOne ? 'Não' : 'Nenhum'} se enquadra nos incisos I a III do art. 927 do CPC.`,
    ...observed.map(({ says, ids }) => `${says}: ${namesOf(material, ids)}.`),
  ];
};

const bodies = 'a orientação do plenário ou do órgão especial';

/** The decisions that judges have to observe by less than those items, by the rule that says so. */
const observedOf = (material: Material, sources: readonly string[]): { says: string; ids: string[] }[] => {
  const decisions = usefulOf(material).filter(({ id }) => sources.includes(id));
  const of = (observance: Observance) => decisions.filter((each) => observanceOf(each) === observance);
  const isKnown = (each: Piece<'precedent'>) => isBelow(material, each);
  return [
    {
      says: 'Devem ser observadas, porém, as súmulas do STF e do STJ (art. 927, IV, do CPC)',
      decisions: of('summary'),
    },
    {
      says: 'As súmulas do TST devem ser observadas na Justiça do Trabalho (art. 15 da Instrução Normativa 39/2016 do TST)',
      decisions: of('labour_summary'),
    },
    {
      says: `Deve ser observada, porém, ${bodies} do tribunal a que o juízo está vinculado (art. 927, V, do CPC)`,
      decisions: of('plenary').filter(isKnown),
    },
    {
      says: `Nos juízos vinculados, deve ser observada ${bodies} do tribunal que a proferiu (art. 927, V, do CPC); confira a vinculação`,
      decisions: of('plenary').filter((each) => !isKnown(each)),
    },
  ].flatMap(({ says, decisions: found }) =>
    found.length > 0 ? [{ says, ids: found.map(({ id }) => id) }] : [],
  );
};

const namesOf = (material: Material, ids: readonly string[]): string =>
  listOf(
    usefulOf(material)
      .filter(({ id }) => ids.includes(id))
      .map((each) => citationInSentence(material, each)),
    5,
  );
