import { z } from 'zod';
import { Count, NextCursor, Time, Uuid } from '../fields.ts';
import { limits } from '../limits.ts';
import { isStorable } from '../text.ts';
import { CaseNumberField } from './case-number-field.ts';
import { matterStates } from './matter-terms.ts';
import { OneLine } from './one-line.ts';
import { Party } from './party.ts';

const line = OneLine(limits.matterLine).default('');
const Tag = OneLine(limits.matterTag).refine((tag) => tag !== '', 'must have a name');

/** What an owner says of a matter. Everything but a name or a party may be left out. */
export const MatterFields = z.strictObject({
  name: OneLine(limits.title).default('').meta({ description: 'Where it is empty the parties give it.' }),
  parties: z.array(Party).max(limits.partiesPerMatter).default([]),
  caseNumber: CaseNumberField.default(null),
  court: line,
  comarca: line,
  area: line,
  tags: z
    .array(Tag)
    .max(limits.tagsPerMatter)
    .transform((tags) => [...new Set(tags)])
    .default([]),
  responsible: line,
  notes: z
    .string()
    .max(limits.matterNotes)
    .refine(isStorable, 'has a NUL character or half a character')
    .default(''),
  state: z.enum(matterStates).default('open'),
});
export type MatterFields = z.output<typeof MatterFields>;

/** A case of a client: who is in it, where it is heard, and what its owner notes. */
export const Matter = z
  .object({
    id: Uuid,
    ...MatterFields.shape,
    createdAt: Time,
    updatedAt: Time,
    version: Count.meta({ description: 'Grows with every change of the matter; its sessions do not count.' }),
  })
  .meta({ id: 'Matter' });
export type Matter = z.output<typeof Matter>;

/** A matter as lists show it. */
export const ListedMatter = Matter.omit({ notes: true }).meta({ id: 'ListedMatter' });
export type ListedMatter = z.output<typeof ListedMatter>;

export const MatterPage = z
  .object({ matters: z.array(ListedMatter), nextCursor: NextCursor })
  .meta({ id: 'MatterPage' });
export type MatterPage = z.output<typeof MatterPage>;
