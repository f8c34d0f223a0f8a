import { z } from 'zod';
import { type Slot, typeOfSlot } from '#/blocks/definitions.ts';
import { PhaseField } from '../fields.ts';
import { Id } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import { isPhase, type Phase } from '../phase.ts';
import type { Block, NewBlock } from '../session.ts';
import { situations } from './words.ts';

const WorkPhase = z
  .custom<Phase>((value) => isPhase(value) && value > 0)
  .meta({ type: 'integer', minimum: 1, maximum: 4 });

/** The id of the one working block of each type that has a slot. */
const slots = Object.fromEntries(Object.keys(typeOfSlot).map((slot) => [slot, Id])) as Record<
  Slot,
  typeof Id
>;

/**
 * Where a briefing stands, as the session's metadata keeps it. The blocks are the record; the state only says which
 * blocks they are, and what of them is out of date.
 */
export const BriefingState = z
  .object({
    phase: PhaseField,
    situation: z.enum(situations).nullable(),
    blocks: z.object(slots).partial().meta({ description: 'The working blocks there is one of, by slot.' }),
    precedents: z.array(Id),
    outdated: z.array(WorkPhase).meta({
      description: 'Phases whose work rests on something that changed after it was done.',
    }),
    earlier: z.array(Id).meta({
      description: 'Frozen documents before the present one, oldest first; of very many the last ones.',
    }),
    editions: z.int().min(0).meta({ description: 'Documents made so far.' }),
    finalizedAt: z.string().nullable(),
  })
  .meta({ id: 'BriefingState' });

export type BriefingState = z.infer<typeof BriefingState>;

/** The state of a session that never had a briefing. */
export const initialState: BriefingState = {
  phase: 0,
  situation: null,
  blocks: {},
  precedents: [],
  outdated: [],
  earlier: [],
  editions: 0,
  finalizedAt: null,
};

/** A state as it was stored: a field that its writer did not know is at its beginning. */
export const StoredState = z.preprocess(
  (stored) => (stored instanceof Object && !Array.isArray(stored) ? { ...initialState, ...stored } : stored),
  BriefingState,
);

/** The state in a session's metadata. */
export const readState = (metadata: JsonObject): BriefingState => StoredState.parse(metadata);

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
