import { z } from 'zod';
import type { AnswerState } from '#/blocks/answer/definition.ts';
import { BriefingState } from './briefing/state.ts';
import { NextCursor } from './fields.ts';
import { Block, Session } from './session.ts';

/** A session and blocks of it, of one moment. */
export const Opened = z
  .object({ session: Session, blocks: z.array(Block) })
  .meta({ id: 'SessionWithBlocks' });
export type Opened = z.infer<typeof Opened>;

/** A briefing, or in an answer to an event what of it changed. */
export const OpenedBriefing = z
  .object({
    ...Opened.shape,
    blocks: z.array(Block).meta({
      description: 'The blocks that the state names; in an answer to an event those that changed.',
    }),
    state: BriefingState,
  })
  .meta({ id: 'Briefing' });
export type OpenedBriefing = z.infer<typeof OpenedBriefing>;

/** How far an answer has come. */
export interface ReadAnswer {
  state: AnswerState;
  /** The run that writes it, or wrote it last; null where none did. */
  run: string | null;
  /** The version of the block. */
  version: number;
  /** Text from the place that was asked for, in UTF-16 units; it may end before the text does. */
  text: string;
  /** There is more text to ask for. */
  more: boolean;
}

export const SessionPage = z
  .object({ sessions: z.array(Session), nextCursor: NextCursor })
  .meta({ id: 'SessionPage' });
export type SessionPage = z.infer<typeof SessionPage>;

/** The state of the session's briefing, of the same moment; null while none has begun. */
const state = z.union([BriefingState, z.null()]);

export const BlockWindow = z
  .object({
    ...Opened.shape,
    state,
    working: z.array(Block).meta({
      description: 'With the last blocks of the session: those the state names that are not among them.',
    }),
  })
  .meta({ id: 'BlockWindow' });
export type BlockWindow = z.infer<typeof BlockWindow>;

export const BlockChanges = z
  .object({
    ...Opened.shape,
    state,
    more: z.boolean().meta({ description: 'There are later changes to ask for.' }),
  })
  .meta({ id: 'BlockChanges' });
export type BlockChanges = z.infer<typeof BlockChanges>;
