import { z } from 'zod';
import { Count, JsonObjectField, PhaseField, Time, Uuid } from './fields.ts';
import type { NewBlockInput } from './inputs.ts';
import { changeKinds, recordKinds, roles, shelves } from './session-words.ts';

export const Session = z
  .object({
    id: Uuid,
    title: z.string().meta({ description: 'Empty until the first user block or the owner gives one.' }),
    shelf: z.enum(shelves),
    phase: PhaseField,
    finalized: z.boolean(),
    createdAt: Time,
    updatedAt: Time.meta({
      description: 'When the conversation last moved; renaming, pinning and archiving leave it.',
    }),
    pinnedAt: Time.nullable(),
    deletedAt: Time.nullable(),
    archived: z.boolean(),
    matterId: Uuid.nullable().meta({
      description: 'The matter that it belongs to; null where it stands alone.',
    }),
    tags: z.array(z.string()).meta({ description: 'Each once, compared without case, accents and marks.' }),
    messageCount: Count.meta({ description: 'Blocks that are there now.' }),
    lastPosition: Count.meta({
      description: 'Position of the newest block, removed ones included; 0 while there is none.',
    }),
    version: Count.meta({ description: 'Grows with every change of the session or of a block in it.' }),
  })
  .meta({ id: 'Session' });

export type Session = z.infer<typeof Session>;

export const Block = z
  .object({
    id: Uuid,
    sessionId: Uuid,
    position: z.int().min(1).meta({ description: '1 for the first block; contiguous, never reused.' }),
    version: Count.meta({ description: "The session's version when this block last changed." }),
    role: z.enum(roles),
    type: z.string().meta({
      description: "Names the content's schema; an unknown one is kept as it came.",
      example: 'message',
    }),
    phase: PhaseField,
    content: JsonObjectField,
    metadata: JsonObjectField,
    timestamp: Time,
    removedAt: Time.nullable().meta({
      description: 'Set once the block is removed: its content is then {} and its position stays taken.',
    }),
  })
  .meta({ id: 'Block' });

export type Block = z.infer<typeof Block>;

/** A block on its way in. Its id is the idempotency key of the append. */
export type NewBlock = z.output<typeof NewBlockInput>;

/** A hint that a session moved: whoever cares asks for what is after the version they hold. */
const SessionChange = z.object({ kind: z.enum(changeKinds), sessionId: Uuid, version: Count });
export type SessionChange = z.infer<typeof SessionChange>;

/** A hint that something else of the owner's changed, to be asked for anew. */
const RecordChange = z.object({ kind: z.literal('records'), of: z.enum(recordKinds) });

export const Change = z.union([SessionChange, RecordChange]).meta({ id: 'Change' });
export type Change = z.infer<typeof Change>;

export { type Role, type Shelf, shelves } from './session-words.ts';
