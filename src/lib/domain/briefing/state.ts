import { z } from 'zod';
import { type Slot, typeOfSlot } from '#/blocks/definitions.ts';
import { Id } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import type { Phase } from '../phase.ts';
import type { Block, NewBlock } from '../session.ts';
import { situations } from './words.ts';

const WorkPhase = z.int().min(1).max(4);

/** The id of the one working block of each type that has a slot. */
const slots = Object.fromEntries(Object.keys(typeOfSlot).map((slot) => [slot, Id])) as Record<
  Slot,
  typeof Id
>;

/**
 * Where a briefing stands, as the session's metadata keeps it. The blocks are the record; this only says which blocks
 * they are, and what of them is out of date.
 */
export const BriefingState = z.object({
  phase: z.int().min(0).max(4).default(0),
  situation: z.enum(situations).nullable().default(null),
  /** The working blocks there is one of, by slot. */
  blocks: z.object(slots).partial().default({}),
  precedents: z.array(Id).default([]),
  /** Phases whose work rests on something that changed after it was done. */
  outdated: z.array(WorkPhase).default([]),
  /** Frozen documents before the present one, oldest first; of very many the last ones. */
  earlier: z.array(Id).default([]),
  /** Documents made so far. */
  editions: z.int().min(0).default(0),
  finalizedAt: z.string().nullable().default(null),
});

export type BriefingState = Omit<z.infer<typeof BriefingState>, 'phase' | 'outdated'> & {
  phase: Phase;
  outdated: Phase[];
};

/** The state in a session's metadata; a session that never had a briefing is at its beginning. */
export const readState = (metadata: JsonObject): BriefingState =>
  BriefingState.parse({ ...metadata }) as BriefingState;

/** A briefing as a whole: its state, and the working blocks that the state names. */
export interface Briefing {
  sessionId: string;
  state: BriefingState;
  blocks: ReadonlyMap<string, Block>;
}

/** What an event leads to. Blocks are added or given new content, never taken away. */
export interface Outcome {
  state: BriefingState;
  appended: NewBlock[];
  revised: { id: string; content: JsonObject }[];
}

/** Every block that the state names. */
export const blockIdsOf = (state: BriefingState): string[] => [
  ...Object.values(state.blocks).filter((id) => id !== undefined),
  ...state.precedents,
  ...state.earlier,
];
