import { z } from 'zod';
import { PhaseField } from '../fields.ts';
import { Id } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import { isPhase, type Phase } from '../phase.ts';
import type { Block, NewBlock } from '../session.ts';
import { situations } from './words.ts';

const WorkPhase = z
  .custom<Phase>((value) => isPhase(value) && value > 0)
  .meta({ type: 'integer', minimum: 1, maximum: 4 });

/**
 * Where a briefing stands, as the session's metadata keeps it. The blocks are the record; the state only says which
 * blocks they are, and what of them is out of date.
 */
export const BriefingState = z
  .object({
    phase: PhaseField,
    situation: z.enum(situations).nullable(),
    blocks: z
      .object({
        progress: Id,
        diagnosis: Id,
        actionPrompt: Id,
        picker: Id,
        balance: Id,
        chart: Id,
        summary: Id,
        delivery: Id,
        exitCard: Id,
      })
      .partial()
      .meta({ description: 'The working blocks there is one of, by name.' }),
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
export type WorkingBlock = keyof BriefingState['blocks'];

/** The state of a session that never had a briefing. */
const initialState: BriefingState = {
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
