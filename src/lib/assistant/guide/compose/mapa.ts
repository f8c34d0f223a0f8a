import type { Section } from '#/lib/domain/blocks/delivery.ts';
import type { Draft } from '../../assistant.ts';
import type { Material, Piece } from '../material.ts';
import { framing, precedents, question, section } from './parts.ts';

/** How decisions evolved over time, and the diverging currents. */
export const composeMapa = (material: Material): Omit<Draft, 'title' | 'mode'> => {
  const all = [...material.favorable, ...material.unfavorable, ...material.undecided];
  return {
    sections: [
      ...section('Objeto do estudo', [...question(material), ...framing(material)]),
      ...byYear(all),
      ...section('Corrente favorável à tese', precedents(material.favorable)),
      ...section('Corrente contrária à tese', precedents(material.unfavorable)),
    ],
    paths: [],
  };
};

/** A section a year, the oldest first; decisions without a day come last. */
const byYear = (pieces: readonly Piece<'precedent'>[]): Section[] => {
  const years = new Map<string, Piece<'precedent'>[]>();
  for (const piece of [...pieces].sort((a, b) => dayOf(a).localeCompare(dayOf(b)))) {
    const year = dayOf(piece).slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), piece]);
  }
  return [...years].flatMap(([year, each]) =>
    section(
      year === unknown.slice(0, 4) ? 'Evolução: sem data conhecida' : `Evolução: ${year}`,
      precedents(each),
    ),
  );
};

const unknown = '9999-99-99';

const dayOf = ({ content }: Piece<'precedent'>): string =>
  content.provenance.judgedOn ?? content.provenance.publishedOn ?? unknown;
