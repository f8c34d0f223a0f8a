import { z } from 'zod';
import { Author } from '#/lib/domain/author.ts';
import { deliveryModes, proceduralStages } from '#/lib/domain/briefing/words.ts';
import { defineBlock } from '#/lib/domain/define-block.ts';
import { Day, Line, Sources, Text } from '#/lib/domain/fields.ts';
import { Id } from '#/lib/domain/ids.ts';
import { Practice } from '#/lib/domain/practice.ts';
import { ChartContent } from '../chart/definition.ts';

/** How a statement is set: an item of a numbered list, or a quotation; a paragraph where it does not say. */
export const statementForms = ['item', 'quote'] as const;

/** A statement and the blocks it rests on. */
export const Statement = z.strictObject({
  text: Text,
  sources: Sources,
  form: z.enum(statementForms).optional(),
  /** True where the words were changed after they were written from the sources, and nobody has checked these since. */
  edited: z.literal(true).optional(),
  /** Who proposed the words, for as long as the lawyer has not written others. */
  by: Author.optional(),
  /** True where it cites or quotes what the rules did not find, and nobody has checked it since. */
  unchecked: z.literal(true).optional(),
});
export type Statement = z.infer<typeof Statement>;

const mostColumns = 6;

/** A table of a section; each row has a cell for each column. */
export const Table = z.strictObject({
  columns: z.array(Line).min(1).max(mostColumns),
  rows: z.array(z.strictObject({ cells: z.array(Line).max(mostColumns), sources: Sources })).max(200),
});
export type Table = z.infer<typeof Table>;

export const Section = z.strictObject({
  heading: Line,
  /** Whether it is a part of the section before it. */
  isPart: z.boolean().optional(),
  statements: z.array(Statement).max(300),
  /** After the statements. */
  table: Table.optional(),
});
export type Section = z.infer<typeof Section>;

/** A way to act, in steps; the lawyer chooses one. */
export const Path = z.strictObject({ id: Id, title: Line, steps: z.array(Statement).max(30) });
export type Path = z.infer<typeof Path>;

/** Who signs, where and when. A document is dated on the day it was composed, where its reader was. */
const Signature = z.strictObject({ ...Practice.shape, date: Day });

/** The document. Once it is frozen it does not change; a later change makes the next version. */
export const DeliveryContent = z.strictObject({
  mode: z.enum(deliveryModes),
  /** 1 for the first document of the session. */
  edition: z.int().min(1),
  title: Line,
  /** For whom, about what and by whom, before the first section. */
  front: z
    .array(z.strictObject({ term: Line, text: Line }))
    .max(10)
    .optional(),
  sections: z.array(Section).max(50),
  paths: z.array(Path).max(5),
  chosenPath: Id.nullable(),
  stage: z.enum(proceduralStages).nullable(),
  /** The working of the percentage; null where the mode has none. */
  favorability: ChartContent.nullable(),
  /** Documents made before version 0.2.0 have no signature. */
  signature: Signature.optional(),
  /** SHA-256 of the document in hexadecimal, once it is frozen. */
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  frozenAt: z.iso.datetime().nullable(),
});

export type DeliveryContent = z.infer<typeof DeliveryContent>;

export const delivery = defineBlock({
  content: DeliveryContent,
  phase: 4,
  slot: 'delivery',
  searched: [
    'title',
    'front.*.text',
    'sections.*.heading',
    'sections.*.statements.*.text',
    'sections.*.table.columns.*',
    'sections.*.table.rows.*.cells.*',
    'paths.*.title',
    'paths.*.steps.*.text',
  ],
  label: ({ title }) => title,
});
