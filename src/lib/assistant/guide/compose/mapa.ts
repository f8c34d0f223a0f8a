import type { Section, Statement } from '#/blocks/delivery/definition.ts';
import type { Draft } from '../../assistant.ts';
import { listOf, sourcesOf } from '../bounds.ts';
import { cite, counted } from '../cite.ts';
import type { Material, Piece } from '../material.ts';
import { framing, limits, overview, precedents, question, section, usefulOf } from './parts.ts';

type Decision = Piece<'precedent'>;

/** How decisions evolved over time, and the diverging currents. */
export const composeMapa = (material: Material): Omit<Draft, 'title' | 'mode'> => ({
  sections: [
    ...section('Objeto do estudo', [...question(material), ...framing(material)]),
    ...section('Visão geral', [...overview(material), ...period(usefulOf(material), 'Decisões reunidas')]),
    ...byYear(usefulOf(material)),
    ...section('Corrente favorável à tese', current(material.favorable)),
    ...section('Corrente contrária à tese', current(material.unfavorable)),
    ...section('Decisões sem corrente definida', current(material.undecided)),
    ...section('Pontos de divergência', divergence(material)),
    ...section('Limites deste mapa', limits(material)),
  ],
  paths: [],
});

/** More years than these are told together, the oldest ones. */
const mostYears = 35;

/** A section a year, the oldest first; decisions without a day come last. */
const byYear = (decisions: readonly Decision[]): Section[] => {
  const ordered = inOrder(decisions);
  const years = [...new Set(ordered.filter(hasDay).map(yearOf))];
  const early = new Set(years.slice(0, Math.max(0, years.length - mostYears)));
  const lastEarly = [...early].at(-1);
  const of = (keep: (decision: Decision) => boolean) => stanced(ordered.filter(keep));
  return [
    ...section(
      `Evolução: até ${lastEarly}`,
      of((each) => early.has(yearOf(each))),
    ),
    ...years
      .filter((year) => !early.has(year))
      .flatMap((year) =>
        section(
          `Evolução: ${year}`,
          of((each) => yearOf(each) === year),
        ),
      ),
    ...section(
      'Evolução: sem data conhecida',
      of((each) => !hasDay(each)),
    ),
  ];
};

const stanceNames = { favorable: 'Favorável', unfavorable: 'Contrária' } as const;

/** Each decision with the side it takes, before what it says. */
const stanced = (decisions: readonly Decision[]): Statement[] =>
  precedents(decisions).map((statement, index) => {
    const stance = decisions[index]?.content.stance;
    return stance ? { ...statement, text: `${stanceNames[stance]}. ${statement.text}` } : statement;
  });

/** Who holds a view, since when, and what its latest decision is; what each says stands under its year. */
const current = (decisions: readonly Decision[]): Statement[] => {
  if (decisions.length === 0) return [];
  const ordered = inOrder(decisions);
  const latest = ordered.filter(hasDay).at(-1);
  return [
    {
      text: `${decisions.length === 1 ? 'Decisão' : 'Decisões'}: ${listOf(ordered.map(citation), 30)}.`,
      sources: sourcesOf(...ordered.map(({ id }) => id)),
    },
    ...(latest && decisions.length > 1
      ? [{ text: `A mais recente das reunidas: ${citation(latest)}.`, sources: [latest.id] }]
      : []),
    ...period(decisions, 'Período das decisões reunidas'),
  ];
};

/** The courts that decided in both senses, with the years on each side. */
const divergence = ({ favorable, unfavorable }: Material): Statement[] => {
  const courts = new Set(favorable.map(courtOf).filter(Boolean));
  const both = [...courts].filter((court) => unfavorable.some((each) => courtOf(each) === court));
  return both.slice(0, 40).map((court) => {
    const sides = [favorable, unfavorable].map((side) => side.filter((each) => courtOf(each) === court));
    const [helping = [], against = []] = sides;
    return {
      text: `${court}: ${counted(helping.length, 'decisão favorável', 'decisões favoráveis').replace(/^um /u, 'uma ')}${yearsOf(helping)} e ${counted(against.length, 'contrária', 'contrárias').replace(/^um /u, 'uma ')}${yearsOf(against)}.`,
      sources: sourcesOf(...helping.map(({ id }) => id), ...against.map(({ id }) => id)),
    };
  });
};

const period = (decisions: readonly Decision[], what: string): Statement[] => {
  const dated = inOrder(decisions).filter(hasDay);
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last || yearOf(first) === yearOf(last)) return [];
  return [{ text: `${what}: de ${yearOf(first)} a ${yearOf(last)}.`, sources: sourcesOf(first.id, last.id) }];
};

const yearsOf = (decisions: readonly Decision[]): string => {
  const years = [...new Set(inOrder(decisions).filter(hasDay).map(yearOf))];
  return years.length > 0 ? ` (${listOf(years, 10)})` : '';
};

const inOrder = (decisions: readonly Decision[]): Decision[] =>
  [...decisions].sort((a, b) => dayOf(a).localeCompare(dayOf(b)));

const citation = ({ content }: Decision): string => cite(content.provenance);
const courtOf = ({ content }: Decision): string => content.provenance.court.trim();
const hasDay = (decision: Decision): boolean => dayOf(decision) !== unknown;
const yearOf = (decision: Decision): string => dayOf(decision).slice(0, 4);

const unknown = '9999-99-99';

const dayOf = ({ content }: Decision): string =>
  content.provenance.judgedOn ?? content.provenance.publishedOn ?? unknown;
