import { z } from 'zod';
import { evaluations, stances } from '#/lib/domain/briefing/words.ts';
import { Day, Line, Text } from '#/lib/domain/fields.ts';

/** Where a decision comes from; it goes along into every export. */
export const Provenance = z.strictObject({
  /** How it came here: `espelho`, `tema`, `pasted`, `manual`. */
  source: z.enum(['espelho', 'tema', 'pasted', 'manual']),
  court: Line,
  /** As courts cite it, such as `REsp 1.234.567/SP`. */
  number: Line,
  rapporteur: Line,
  judgedOn: Day,
  publishedOn: Day,
  importedAt: z.iso.datetime().nullable(),
});

export type Provenance = z.infer<typeof Provenance>;

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
});

export type PrecedentContent = z.infer<typeof PrecedentContent>;

/** Where precedents are looked for; the words are those of the last search that the briefing proposed. */
export const PrecedentPickerContent = z.strictObject({ query: Line, sources: z.array(Line).max(20) });
export type PrecedentPickerContent = z.infer<typeof PrecedentPickerContent>;
