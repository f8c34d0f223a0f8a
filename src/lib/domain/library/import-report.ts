import { z } from 'zod';
import { Count } from '../fields.ts';

/** What an import reads. */
const importFormats = ['espelhos', 'temas', 'pasted'] as const;
export type ImportFormat = (typeof importFormats)[number];

/** Why an item was not taken, as a code that the page has words for. */
const refusalReasons = [
  /** The text at this place is no JSON. */
  'not_json',
  /** The row's quotes or columns do not fit. */
  'not_csv',
  /** It ends before it is whole: the file is cut off. */
  'unfinished',
  /** Something stands where a decision should. */
  'unexpected',
  'too_large',
  'no_number',
  'no_text',
  /** A field cannot be kept as it is; `detail` names it. */
  'field',
  /** The library is full: it takes no more. */
  'full',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** Where an item stands in its file: counted from 1, the row of a table, or the line that it begins on. */
export const ItemPlace = z.object({ unit: z.enum(['item', 'row', 'line']), at: Count });
export type ItemPlace = z.infer<typeof ItemPlace>;

export const Refusal = z.object({
  ...ItemPlace.shape,
  reason: z.enum(refusalReasons),
  detail: z.string().meta({
    description:
      "More on the reason: a field's name, or what the reader said; empty where there is nothing to add.",
  }),
});
export type Refusal = z.infer<typeof Refusal>;

/** What became of the items of a file. */
export const ImportReport = z
  .object({
    format: z.enum(importFormats),
    added: Count,
    updated: Count,
    unchanged: Count,
    joined: Count.meta({ description: 'Rows that go on with the precedent of the row before.' }),
    refused: Count,
    refusals: z.array(Refusal).meta({ description: 'The first 200, in order.' }),
  })
  .meta({ id: 'ImportReport' });

export type ImportReport = z.infer<typeof ImportReport>;
