import type { Section, Statement } from '#/blocks/delivery/definition.ts';
import { placeholder } from '#/lib/domain/briefing/readiness.ts';
import { cut } from '../bounds.ts';
import { sentence, writtenDay } from '../cite.ts';
import { type Material, pointsOf, usefulOf } from '../material.ts';
import type { Composed } from './composed.ts';
import { outlook, outlookNames } from './conclusion.ts';
import { items, limits, said, section, subsection } from './parts.ts';
import { byLevel, precedents, stanceName } from './precedents.ts';
import {
  amounts,
  answers,
  claims,
  facts,
  partiesOf,
  pointStatement,
  questions,
  statutes,
} from './question.ts';
import { thesisInSentence } from './within-sentence.ts';

/** A formal opinion: who asks what, the grounds by how far they bind, each question answered, and what to do. */
export const composeParecer = (material: Material): Composed => ({
  front: [
    { term: 'Consulente', text: partiesOf(material, 'client') },
    { term: 'Parte contrária', text: partiesOf(material, 'opponent') },
    { term: 'Assunto', text: material.diagnosis?.content.theme.trim() ?? '' },
  ].filter(({ text }) => text !== ''),
  sections: [
    ...section('Ementa', headnote(material)),
    ...numbered([
      section('Relatório', [...facts(material), ...claims(material), ...amounts(material)]),
      section('Quesitos', questions(material)),
      grounds(material),
      [
        ...section('Riscos', items(material, 'risk')),
        ...subsection('Pontos favoráveis', items(material, 'opportunity')),
      ],
      section('Respostas aos quesitos', answers(material)),
      section('Conclusão', conclusion(material)),
    ]),
    ...section('Limites deste parecer', limits(material)),
  ],
  paths: [],
});

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

/** Numbers the chapters that are there; each is a section with the parts that follow it. */
const numbered = (chapters: readonly Section[][]): Section[] =>
  chapters
    .filter((chapter) => chapter.length > 0)
    .flatMap((chapter, index) =>
      chapter.map((each, part) =>
        part > 0 ? each : { ...each, heading: `${romans[index]} – ${each.heading}` },
      ),
    );

/**
 * Area, theme, thesis and outcome in one paragraph, as a headnote gives them. The thesis stands as what was examined: it
 * may be a remote one.
 */
const headnote = ({ diagnosis, assessment }: Material): Statement[] => {
  if (!diagnosis) return [];
  const { area, theme, thesis } = diagnosis.content;
  const known = [
    area.toLocaleUpperCase('pt-BR'),
    theme.toLocaleUpperCase('pt-BR'),
    thesis.trim() ? `Tese ${thesisInSentence(cut(thesis, 600))}` : '',
    assessment.outlook ? `Probabilidade de êxito ${outlookNames[assessment.outlook]}` : '',
  ].filter((part) => part.trim() !== '');
  return known.length > 0
    ? [{ text: known.map((part) => sentence(part)).join(' '), sources: [diagnosis.id] }]
    : [];
};

const grounds = (material: Material): Section[] => {
  const parts = [
    ...subsection('Dispositivos legais', statutes(material)),
    ...byLevel(usefulOf(material)).flatMap(({ heading, decisions }) =>
      subsection(
        heading,
        decisions.flatMap((each) => {
          const [first, ...rest] = precedents(material, [each]);
          return first
            ? [{ ...first, text: `${first.text.replace(/\.$/u, '')} (${stanceName(each)}).` }, ...rest]
            : rest;
        }),
      ),
    ),
    ...subsection('Precedentes contrários', contraryNote(material)),
  ];
  return parts.length > 0 ? [{ heading: 'Fundamentação', statements: [] }, ...parts] : [];
};

/** That none was gathered is worth saying where others were: it does not mean that there is none. */
const contraryNote = (material: Material): Statement[] =>
  material.unfavorable.length > 0 || usefulOf(material).length === 0
    ? []
    : [said('Não foram reunidos precedentes contrários, o que não significa que não existam.')];

const conclusion = (material: Material): Statement[] => {
  const reached = [...outlook(material), ...recommendation(material)];
  return reached.length > 0 ? [...reached, said('É o parecer, salvo melhor juízo.')] : [];
};

/** What has to be done, with its last day. */
const recommendation = (material: Material): Statement[] =>
  pointsOf(material, 'deadline').map((point) =>
    pointStatement(
      point,
      `Recomenda-se observar o prazo: ${point.text}; último dia: ${point.day ? writtenDay(point.day) : placeholder.lastDay}.`,
    ),
  );
