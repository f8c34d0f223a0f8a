import type { Statement } from '#/blocks/delivery/definition.ts';
import { levelOf } from '#/lib/domain/briefing/outlook.ts';
import type { BindingLevel } from '#/lib/domain/law/binding.ts';
import { beginningOf, cite, sentence } from '../cite.ts';
import type { Material, Piece } from '../material.ts';

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

/** Groups in which documents name precedents, the strongest first (art. 927 of the CPC). */
const groups: readonly { heading: string; levels: readonly BindingLevel[] }[] = [
  {
    heading: 'Precedentes de observância obrigatória (art. 927, I a III, do CPC)',
    levels: ['control', 'qualified'],
  },
  {
    heading: 'Súmulas e orientação do plenário ou do órgão especial (art. 927, IV e V, do CPC)',
    levels: ['summary', 'plenary'],
  },
  { heading: 'Demais precedentes', levels: ['persuasive'] },
];

/** The decisions by how far they bind, those against the thesis first in each group; groups without any are left out. */
export const byLevel = (decisions: readonly Decision[]): { heading: string; decisions: Decision[] }[] =>
  groups
    .map(({ heading, levels }) => ({
      heading,
      decisions: decisions
        .filter((each) => levels.includes(levelOf(each.content)))
        .sort((a, b) => Number(isAgainst(b)) - Number(isAgainst(a))),
    }))
    .filter((group) => group.decisions.length > 0);

const isAgainst = ({ content }: Decision): boolean => content.stance === 'unfavorable';

const stanceNames = { favorable: 'favorável', unfavorable: 'contrário' } as const;

/** `favorável`, `contrário`, or that nobody has said. */
export const stanceName = ({ content }: Decision): string =>
  content.stance ? stanceNames[content.stance] : 'posição a definir';
