import type { Statement } from '#/blocks/delivery/definition.ts';
import { beginningOf, cite, sentence } from '../cite.ts';
import type { Material, Piece } from '../material.ts';
import { type Observance, observanceOf, observances } from './observance.ts';

type Decision = Piece<'precedent'>;

/** Each precedent once: what it is, what it says as a quotation, and why it does or does not apply. */
export const precedents = (material: Material, decisions: readonly Decision[]): Statement[] =>
  decisions.flatMap(({ id, content }): Statement[] => {
    const { thesis, summary, note, noteUse, distinguishing } = content;
    const quoted = beginningOf(thesis.trim() || summary.trim());
    const own = [
      distinguishing?.ratio.trim() && `Fundamento determinante: ${sentence(distinguishing.ratio)}`,
      distinguishing?.differs.trim() && `Distinção: ${sentence(distinguishing.differs)}`,
      distinguishing?.overruled.trim() && `Superação: ${sentence(distinguishing.overruled)}`,
      noteUse === 'document' && note.trim() && sentence(note),
    ].filter((text) => typeof text === 'string' && text !== '') as string[];
    return [
      { text: sentence(citation(material, { id, content })), sources: [id] },
      ...(quoted ? [{ text: quoted, sources: [id], form: 'quote' as const }] : []),
      ...own.map((text) => ({ text, sources: [id] })),
    ];
  });

export const citation = ({ citations }: Material, { content }: Decision): string =>
  `${cite(content.provenance, citations)}`;

/** A citation without the full stop that the form of ABNT ends it with, for a list or the middle of a sentence. */
export const citationInSentence = (material: Material, decision: Decision): string =>
  citation(material, decision).replace(/\.$/u, '');

/** Headings under which documents name precedents. */
const headings: Record<Observance, string> = {
  binding: 'Precedentes de observância obrigatória (art. 927, I a III, do CPC)',
  summary: 'Súmulas do STF e do STJ (art. 927, IV, do CPC)',
  labour_summary: 'Súmulas do TST (art. 15 da Instrução Normativa 39/2016 do TST)',
  plenary: 'Plenário ou órgão especial, para os juízos vinculados ao tribunal (art. 927, V, do CPC)',
  persuasive: 'Demais precedentes',
};

/** The decisions by how far they bind, those against the thesis first in each group; groups without any are left out. */
export const byLevel = (decisions: readonly Decision[]): { heading: string; decisions: Decision[] }[] =>
  observances
    .map((observance) => ({
      heading: headings[observance],
      decisions: decisions
        .filter((each) => observanceOf(each) === observance)
        .sort((a, b) => Number(isAgainst(b)) - Number(isAgainst(a))),
    }))
    .filter((group) => group.decisions.length > 0);

const isAgainst = ({ content }: Decision): boolean => content.stance === 'unfavorable';

const stanceNames = { favorable: 'favorável', unfavorable: 'contrário' } as const;

/** `favorável`, `contrário`, or that nobody has said. */
export const stanceName = ({ content }: Decision): string =>
  content.stance ? stanceNames[content.stance] : 'posição a definir';
