import { z } from 'zod';
import { type Provenance, Provenance as ProvenanceSchema } from '#/blocks/precedent/definition.ts';
import { Line, Text, Time, Uuid } from '../fields.ts';
import { isJsonWithin } from '../json-size.ts';
import { limits } from '../limits.ts';
import { areas, factFields, knownFacts, noFacts } from './facts.ts';

/** What a decision may hold besides ementa and thesis; each is a text as the court published it. */
const detailKinds = [
  /** What the court decided, in the words of the certificate of judgment. */
  'ruling',
  /** The question that was put, for a qualified precedent. */
  'question',
  'supplement',
  'cited',
  'statutes',
  'notes',
  'subjects',
  'status',
  /** What else the court's page says: the county, the parties. */
  'other',
  /** Related themes of general repercussion at the STF. */
  'repercussion',
] as const;

export type DetailKind = (typeof detailKinds)[number];

export const Detail = z.strictObject({ kind: z.enum(detailKinds), text: Text.min(1) });
export type Detail = z.infer<typeof Detail>;

/** A decision on its way into a library. */
export const NewDecision = ProvenanceSchema.omit({ importedAt: true })
  .extend({
    /** Empty where nothing tells it: it is asked for, and never guessed. */
    court: Line,
    number: Line.min(1),
    /** What tells it apart within its court and source, where its publisher gives something better than the number. */
    reference: Line.nullable(),
    ...factFields,
    /** The areas of law that its source or the beginning of its ementa names. */
    areas: z.array(z.enum(areas)).max(areas.length),
    /** The ementa. */
    summary: Text,
    thesis: Text,
    details: z.array(Detail).max(20),
  })
  .refine(({ summary, thesis }) => summary.trim() !== '' || thesis.trim() !== '', {
    error: 'needs an ementa or a thesis',
    path: ['summary'],
  })
  .refine((decision) => isJsonWithin(decision, limits.decision), {
    error: `may have at most ${limits.decision / 1024} KiB`,
    params: { limit: 'decision', max: limits.decision },
  });

export type NewDecision = z.infer<typeof NewDecision>;

const { details, ...listed } = NewDecision.shape;

/** A decision as lists show it, without its details. */
export const ListedDecision = z
  .object({
    id: Uuid,
    ...listed,
    court: listed.court.meta({ example: 'STJ' }),
    number: listed.number.meta({ example: 'REsp 1.733.013/PR' }),
    summary: listed.summary.meta({ description: 'The ementa; in lists its beginning.' }),
    importedAt: Time.meta({ description: 'When it was first taken in.' }),
    updatedAt: Time.meta({ description: 'When a later import last changed it.' }),
  })
  .meta({ id: 'ListedDecision' });

export type ListedDecision = z.infer<typeof ListedDecision>;

/** A decision in its owner's library. */
export const Decision = z.object({ ...ListedDecision.shape, details }).meta({ id: 'Decision' });

export type Decision = z.infer<typeof Decision>;

/** A decision of which only this is known. */
export const decisionWith = (
  known: Partial<NewDecision> & Pick<NewDecision, 'source' | 'court' | 'number'>,
): NewDecision => ({
  reference: null,
  rapporteur: '',
  judgedOn: null,
  publishedOn: null,
  ...noFacts,
  areas: [],
  summary: '',
  thesis: '',
  details: [],
  ...known,
});

/** What goes along with a decision into a briefing and every export. */
export const provenanceOf = (decision: Decision): Provenance => ({
  source: decision.source,
  court: decision.court,
  number: decision.number,
  rapporteur: decision.rapporteur,
  judgedOn: decision.judgedOn,
  publishedOn: decision.publishedOn,
  importedAt: decision.importedAt,
  ...knownFacts(decision),
});
