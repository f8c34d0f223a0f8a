import type { Section, Statement } from '#/blocks/delivery/definition.ts';
import { sourcesOf } from '../bounds.ts';
import { sentence } from '../cite.ts';
import { type Material, type Piece, usefulOf } from '../material.ts';
import type { Composed } from './composed.ts';
import { framing, limits, section } from './parts.ts';
import { precedents, stanceName } from './precedents.ts';
import { answered, statutes } from './question.ts';

type Decision = Piece<'precedent'>;

/** The decisions by court and year, each once, then where courts differ and what was overruled. */
export const composeMapa = (material: Material): Composed => ({
  sections: [
    ...section('Objeto do estudo', [...answered(material), ...framing(material)]),
    ...section('Dispositivos legais', statutes(material)),
    ...section('Visão geral', overview(material)),
    ...byCourt(material),
    ...section('Divergência', divergence(usefulOf(material))),
    ...section('Limites deste mapa', limits(material)),
  ],
  paths: [],
});

const overview = ({ favorable, unfavorable, undecided }: Material): Statement[] => {
  const all = [...favorable, ...unfavorable, ...undecided];
  if (all.length === 0) return [];
  const sides = [
    favorable.length > 0 && `${favorable.length} a favor da tese`,
    unfavorable.length > 0 && `${unfavorable.length} contra`,
    undecided.length > 0 && `${undecided.length} com posição a definir`,
  ].filter(Boolean);
  const years = all.filter(hasDay).map(yearOf).sort();
  const [first, last] = [years[0], years.at(-1)];
  const period = first && last && first !== last ? ` Período: de ${first} a ${last}.` : '';
  return [
    {
      text: `Decisões reunidas: ${all.length} (${sides.join(', ')}).${period}`,
      sources: sourcesOf(...all.map(({ id }) => id)),
    },
  ];
};

/** More courts than these are told together. */
const mostCourts = 35;

/** A section a court, the one with most decisions first; in it the oldest decision first, those without a day last. */
const byCourt = (material: Material): Section[] => {
  const courts = groupBy(usefulOf(material), courtOf);
  const ordered = [...courts].sort(([, a], [, b]) => b.length - a.length);
  const shown = ordered.slice(0, mostCourts);
  const rest = ordered.slice(mostCourts).flatMap(([, decisions]) => decisions);
  return [
    ...shown.flatMap(([court, decisions]) =>
      section(court || 'Tribunal não informado', timeline(material, decisions)),
    ),
    ...section('Outros tribunais', timeline(material, rest)),
  ];
};

const timeline = (material: Material, decisions: readonly Decision[]): Statement[] =>
  [...decisions]
    .sort((a, b) => dayOf(a).localeCompare(dayOf(b)))
    .flatMap((each) => {
      const [first, ...rest] = precedents(material, [each]);
      const year = hasDay(each) ? yearOf(each) : 'Sem data conhecida';
      return first ? [{ ...first, text: `${year} (${stanceName(each)}): ${first.text}` }, ...rest] : [];
    });

/** Courts that decided in both senses, counted; what each decision says stands in its court's section. */
const divergence = (decisions: readonly Decision[]): Statement[] =>
  [...groupBy(decisions, courtOf)].flatMap(([court, of]) => {
    const [helping, against] = (['favorable', 'unfavorable'] as const).map((stance) =>
      of.filter(({ content }) => content.stance === stance),
    );
    if (!court || !helping?.length || !against?.length) return [];
    const years = (side: readonly Decision[]) => {
      const known = [...new Set(side.filter(hasDay).map(yearOf))].sort();
      return known.length > 0 ? ` (${known.join(', ')})` : '';
    };
    return [
      {
        text: sentence(
          `${court}: ${helping.length} a favor${years(helping)} e ${against.length} contra${years(against)}`,
        ),
        sources: sourcesOf(...[...helping, ...against].map(({ id }) => id)),
      },
    ];
  });

const groupBy = <T>(all: readonly T[], keyOf: (each: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
};

const courtOf = ({ content }: Decision): string => content.provenance.court.trim();
const hasDay = (decision: Decision): boolean => dayOf(decision) !== unknown;
const yearOf = (decision: Decision): string => dayOf(decision).slice(0, 4);

const unknown = '9999-99-99';

const dayOf = ({ content }: Decision): string =>
  content.provenance.judgedOn ?? content.provenance.publishedOn ?? unknown;
