import type { Statement } from '#/blocks/delivery/definition.ts';
import type { Outlook, OutlookReason } from '#/lib/domain/briefing/words.ts';
import { listOf } from '../bounds.ts';
import { sentence } from '../cite.ts';
import { type Material, usefulOf } from '../material.ts';
import { citation } from './precedents.ts';

/** The scale in which lawyers tell chances. */
export const outlookNames: Record<Outlook, string> = {
  provavel: 'provável',
  possivel: 'possível',
  remoto: 'remota',
};

const reasons: Record<OutlookReason, (named: string) => string> = {
  binding_against: (named) =>
    `Há precedente de observância obrigatória contrário à tese, não distinguido nem superado: ${named}.`,
  binding_for: (named) => `A tese tem apoio em precedente de observância obrigatória: ${named}.`,
  binding_divided: (named) =>
    `Há precedente de observância obrigatória contrário à tese, não distinguido nem superado, além de outro favorável: ${named}.`,
  most_for: (named) =>
    `Os precedentes persuasivos reunidos são, em sua maioria, favoráveis à tese: ${named}. Nenhum deles vincula.`,
  most_against: (named) =>
    `Os precedentes persuasivos reunidos são contrários à tese: ${named}. Nenhum deles vincula.`,
  divided: (named) => `Os precedentes persuasivos reunidos se dividem: ${named}. Nenhum deles vincula.`,
  single: (named) =>
    `Foi reunido um só precedente, que não vincula e não basta para uma medida mais precisa: ${named}.`,
  set_aside: (named) => `Foi distinguido ou dado por superado: ${named}.`,
  not_in_force: (named) => `Não pesa na avaliação, por não estar em vigor ou não ter sido julgado: ${named}.`,
};

/** How likely the thesis is to prevail and why; what binds against it comes first. */
export const outlook = (material: Material): Statement[] => {
  const { assessment, diagnosis } = material;
  const thesis = diagnosis?.content.thesis.trim();
  const known = assessment.reasons.map(({ code, sources }) => ({
    text: reasons[code](namesOf(material, sources)),
    sources,
  }));
  if (assessment.outlook === null) return known;
  const about = thesis ? `da tese de que ${lowered(thesis)}` : 'da posição examinada';
  const result = {
    text: sentence(`A probabilidade de êxito ${about} é ${outlookNames[assessment.outlook]}`),
    sources: diagnosis ? [diagnosis.id] : [],
  };
  const isFirst = assessment.reasons[0]?.code.startsWith('binding');
  return isFirst && known[0] ? [known[0], result, ...known.slice(1)] : [result, ...known];
};

const namesOf = (material: Material, ids: readonly string[]): string =>
  listOf(
    usefulOf(material)
      .filter(({ id }) => ids.includes(id))
      .map((each) => citation(material, each).replace(/\.$/u, '')),
    5,
  );

/** A thesis within a sentence: without its full stop, its first letter small unless it begins with an acronym. */
const lowered = (thesis: string): string => {
  const bare = thesis.replace(/[.;]$/u, '');
  return /^\p{Lu}\p{Ll}|^[AOÉ] /u.test(bare)
    ? bare.charAt(0).toLocaleLowerCase('pt-BR') + bare.slice(1)
    : bare;
};
