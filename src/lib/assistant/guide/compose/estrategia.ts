import type { Statement } from '#/blocks/delivery/definition.ts';
import type { Draft } from '../../assistant.ts';
import type { Material } from '../material.ts';
import { framing, items, limits, precedents, question, section } from './parts.ts';
import { pathsFor } from './paths.ts';

/** Where the case stands, what helps and hurts, and two or three ways to act. */
export const composeEstrategia = (material: Material): Omit<Draft, 'title' | 'mode'> => ({
  sections: [
    ...section('Situação', question(material)),
    ...section('Delimitação', framing(material)),
    ...section('Prazos mencionados no texto', deadlines(material)),
    ...section('Apoio na jurisprudência', precedents(material.favorable)),
    ...section('O que a parte contrária pode invocar', precedents(material.unfavorable)),
    ...section('Precedentes sem posição definida', precedents(material.undecided)),
    ...section('Riscos', items(material, 'risk')),
    ...section('Oportunidades', items(material, 'opportunity')),
    ...section('Limites desta estratégia', limits(material)),
  ],
  paths: pathsFor(material),
});

/** Deadlines as they were read; when they began and how they count is for the lawyer to say. */
const deadlines = ({ progress }: Material): Statement[] => {
  const read = (progress?.content.findings ?? []).filter(({ kind }) => kind === 'deadline');
  const unique = [
    ...new Map(read.map((finding) => [`${finding.source} ${finding.value}`, finding])).values(),
  ];
  return unique.map(({ text, source }) => ({
    text: `Lido no texto: “${text}”. Conferir o termo inicial e a forma de contagem.`,
    sources: [source],
  }));
};
