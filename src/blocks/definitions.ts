import type { z } from 'zod';
import { actionPrompt } from './action-prompt/definition.ts';
import { answer } from './answer/definition.ts';
import { chart } from './chart/definition.ts';
import { delivery } from './delivery/definition.ts';
import { diagnosis } from './diagnosis/definition.ts';
import { exitCard } from './exit-card/definition.ts';
import { message } from './message/definition.ts';
import { origin } from './origin/definition.ts';
import { precedent } from './precedent/definition.ts';
import { precedentPicker } from './precedent-picker/definition.ts';
import { progress } from './progress/definition.ts';
import { riskBalance } from './risk-balance/definition.ts';
import { summary } from './summary/definition.ts';

/**
 * Every block type that this version knows. A type that is not here is kept as it came and shown by a readable
 * fallback: a newer version of Juca may have written it.
 */
export const blockDefinitions = {
  message,
  answer,
  origin,
  progress,
  diagnosis,
  action_prompt: actionPrompt,
  precedent,
  precedent_picker: precedentPicker,
  risk_balance: riskBalance,
  chart,
  summary,
  delivery,
  exit_card: exitCard,
} as const;

type Definitions = typeof blockDefinitions;

export type BlockType = keyof Definitions;

/** What is said in a session, and where a fork began: it can be removed from the session. */
const looseTypes = ['message', 'answer', 'origin'] as const;
type LooseType = (typeof looseTypes)[number];

/** The card of a briefing, which changes by what is done in it and stays. */
export type WorkingType = Exclude<BlockType, LooseType>;

export type BlockContent<T extends BlockType> = z.output<Definitions[T]['content']>;

/** The name of a type in a briefing's state. */
type SlotOf<T extends BlockType> = Definitions[T]['slot'];
export type Slot = NonNullable<SlotOf<BlockType>>;
/** A type of which a briefing has one block. */
export type SlotType = { [T in BlockType]: SlotOf<T> extends null ? never : T }[BlockType];

export const blockTypes = Object.keys(blockDefinitions) as BlockType[];

export const isBlockType = (type: string): type is BlockType => Object.hasOwn(blockDefinitions, type);

export const isWorkingType = (type: string): type is WorkingType =>
  isBlockType(type) && !looseTypes.some((loose) => loose === type);

/** The type that the block in each slot has. */
export const typeOfSlot = Object.fromEntries(
  blockTypes.flatMap((type) =>
    blockDefinitions[type].slot === null ? [] : [[blockDefinitions[type].slot, type]],
  ),
) as Record<Slot, SlotType>;
