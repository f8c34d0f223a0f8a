import { v5 } from 'uuid';
import type { Path, Statement } from '#/blocks/delivery/definition.ts';
import { cut, listOf, sourcesOf } from '../bounds.ts';
import { sentence } from '../cite.ts';
import type { Material } from '../material.ts';
import { justiceOf } from './justice.ts';
import { courseFor } from './justice-courses.ts';
import { openRisks, said } from './parts.ts';
import { byLevel, citationInSentence } from './precedents.ts';

/**
 * Ways to act: in court as side and stage allow, by agreement, and, where risks are open, to resolve them first. Where
 * side or stage is not known there is no way in court, because its steps would be guessed.
 */
export const pathsFor = (material: Material): Path[] => {
  const { diagnosis } = material;
  if (!diagnosis) return [];
  const path = (name: string, title: string, steps: Statement[]): Path => ({
    id: v5(name, diagnosis.id),
    title,
    steps,
  });
  const { side, stage } = diagnosis.content;
  const course = side && stage ? courseFor(side, stage, justiceOf(material)) : undefined;
  const first = resolving(material);
  return [
    ...(course
      ? [
          path('litigate', course.title, [
            ...course.first.map(said),
            ...support(material),
            ...answersTo(material),
            ...course.last.map(said),
          ]),
        ]
      : []),
    path('settle', 'Buscar acordo', settle(material)),
    ...(first.length > 0 ? [path('prepare', 'Resolver primeiro os riscos em aberto', first)] : []),
  ];
};

const settle = (material: Material): Statement[] => [
  said('Definir com o cliente o que se aceita, o que se oferece e até quando.'),
  ...support(material),
  ...margin(material),
  said('Propor por escrito, com prazo para resposta, e guardar o comprovante.'),
  said('Sem acordo, seguir em juízo, observados os prazos em curso.'),
];

/** Empty where no risk is open. */
const resolving = (material: Material): Statement[] => {
  const open = openRisks(material);
  if (open.length === 0) return [];
  const steps = open.slice(0, 10).map((item) => ({
    text: sentence(cut(item.label, 300)),
    sources: sourcesOf(material.balance?.id ?? '', ...item.sources),
  }));
  const more = open.length - steps.length;
  return [
    ...steps,
    ...(more > 0 ? [said(`Resolver os outros ${more} riscos em aberto.`)] : []),
    said('Revisar a avaliação e escolher entre atuar em juízo e negociar.'),
  ];
};

const support = (material: Material): Statement[] => {
  const { diagnosis } = material;
  const favorable = byLevel(material.favorable).flatMap(({ decisions }) => decisions);
  const thesis = diagnosis?.content.thesis.trim();
  const steps: Statement[] =
    thesis && diagnosis ? [{ text: `Sustentar a tese: ${sentence(thesis)}`, sources: [diagnosis.id] }] : [];
  if (favorable.length === 0) return steps;
  const cited = listOf(
    favorable.map((each) => citationInSentence(material, each)),
    5,
  );
  return [
    ...steps,
    { text: sentence(`Invocar em apoio: ${cited}`), sources: sourcesOf(...favorable.map(({ id }) => id)) },
  ];
};

const mostAnswered = 8;

/** How each decision against the thesis is met: by what the lawyer wrote down, or by what remains to be shown. */
const answersTo = (material: Material): Statement[] =>
  material.unfavorable.slice(0, mostAnswered).map((each) => {
    const { differs = '', overruled = '' } = each.content.distinguishing ?? {};
    const how = differs.trim() || overruled.trim() || 'distinguir do caso ou demonstrar a superação';
    return {
      text: sentence(`Enfrentar ${cut(citationInSentence(material, each), 300)}: ${cut(how, 600)}`),
      sources: [each.id],
    };
  });

/** What the other side can invoke narrows what can be asked for. */
const margin = (material: Material): Statement[] => {
  const { unfavorable } = material;
  if (unfavorable.length === 0) return [];
  const cited = listOf(
    unfavorable.map((each) => citationInSentence(material, each)),
    5,
  );
  return [
    {
      text: sentence(`Ao definir a margem, considerar o que a parte contrária pode invocar: ${cited}`),
      sources: sourcesOf(...unfavorable.map(({ id }) => id)),
    },
  ];
};
