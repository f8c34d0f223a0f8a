import { z } from 'zod';
import { evaluations, stances } from '#/lib/domain/briefing/words.ts';
import { defineBlock } from '#/lib/domain/define-block.ts';
import { Day, Line, Text } from '#/lib/domain/fields.ts';
import { factFields } from '#/lib/domain/library/facts.ts';

/** Where a decision comes from; it goes along into every export. */
export const Provenance = z.strictObject({
  /** How it came here: from which of the courts' files, pasted, out of a whole ruling, or typed. */
  source: z.enum(['espelho', 'tema', 'selected', 'document', 'pasted', 'manual']),
  court: Line,
  /** As courts cite it, such as `REsp 1.234.567/SP`. */
  number: Line,
  rapporteur: Line,
  judgedOn: Day,
  publishedOn: Day,
  importedAt: z.iso.datetime().nullable(),
  /** What more is known; a fact that is not known is left out. */
  ...z.object(factFields).partial().shape,
});

export type Provenance = z.infer<typeof Provenance>;

/** Why the decision does or does not apply to the case, in the lawyer's words; each text may be empty. */
const Distinguishing = z.strictObject({
  /** The reason for which the court decided as it did. */
  ratio: Text,
  /** What differs in the case at hand, so that the decision does not apply to it. */
  differs: Text,
  /** What has overruled the decision since. */
  overruled: Text,
});
export type Distinguishing = z.infer<typeof Distinguishing>;

/** A decision in this briefing, with the lawyer's verdict on it. */
export const PrecedentContent = z.strictObject({
  /** Its id in the owner's library; null where it was added by hand. */
  libraryId: Line.nullable(),
  provenance: Provenance,
  /** The ementa, or what the lawyer wrote of it. */
  summary: Text,
  thesis: Text,
  evaluation: z.enum(evaluations).nullable(),
  stance: z.enum(stances).nullable(),
  note: Text,
  /** Whether the note may stand in a document; without it the note is internal. */
  noteUse: z.enum(['internal', 'document']).optional(),
  distinguishing: Distinguishing.optional(),
});

export type PrecedentContent = z.infer<typeof PrecedentContent>;

export const precedent = defineBlock({
  content: PrecedentContent,
  phase: 2,
  slot: null,
  searched: [
    'provenance.court',
    'provenance.number',
    'provenance.class',
    'provenance.theme',
    'provenance.caseNumber',
    'provenance.rapporteur',
    'provenance.panel',
    'thesis',
    'summary',
    'note',
    'distinguishing.ratio',
    'distinguishing.differs',
    'distinguishing.overruled',
  ],
  label: ({ provenance }) => provenance.number,
});
