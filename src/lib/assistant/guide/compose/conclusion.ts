import type { Statement } from '#/blocks/delivery/definition.ts';
import type { Outlook, OutlookReason } from '#/lib/domain/briefing/words.ts';
import { listOf } from '../bounds.ts';
import { sentence } from '../cite.ts';
import { type Material, usefulOf } from '../material.ts';
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
  const observed = material.weighed.filter(
    ({ id, level }) => sources.includes(id) && (level === 'summary' || level === 'plenary'),
  );
  const none = sources.length > 1 ? 'Nenhum deles é' : 'Não é';
  if (observed.length === 0) return [`${none} de observância obrigatória (art. 927 do CPC).`];
  const named = namesOf(
    material,
    observed.map(({ id }) => id),
  );
  return [
    `${none} dos incisos I a III do art. 927 do CPC.`,
    `Devem ser observadas, porém, as súmulas do STF e do STJ (inciso IV) e a orientação do plenário ou do órgão especial do tribunal a que o juízo está vinculado (inciso V): ${named}.`,
  ];
};

const namesOf = (material: Material, ids: readonly string[]): string =>
  listOf(
    usefulOf(material)
      .filter(({ id }) => ids.includes(id))
      .map((each) => citationInSentence(material, each)),
    5,
  );
