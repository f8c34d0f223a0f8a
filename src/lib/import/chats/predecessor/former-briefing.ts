import { blockDefinitions, isBlockType, isWorkingType, type Slot } from '#/blocks/definitions.ts';
import { reachedPhases } from '#/lib/domain/briefing/changes.ts';
import { type BriefingState, readState } from '#/lib/domain/briefing/state.ts';
import { situations } from '#/lib/domain/briefing/words.ts';
import { briefingProblem } from '#/lib/domain/filed-briefing.ts';
import { limits } from '#/lib/domain/limits.ts';
import { asFormer, type FormerBlock } from './former-block.ts';

/** The blocks under the ids that they have here. */
type Named = FormerBlock & { id: string };

/**
 * The briefing that the blocks make: the last block of each kind is the working one. What a briefing of today cannot name
 * becomes a block that is only shown; all of it where the blocks do not go together.
 */
export const formerBriefing = (blocks: readonly Named[]): { state: BriefingState; blocks: Named[] } => {
  const slots = new Map<Slot, Named>();
  for (const block of blocks) {
    const slot = isBlockType(block.type) ? blockDefinitions[block.type].slot : null;
    if (slot !== null && isWorkable(block.type)) slots.set(slot, block);
  }
  const chosen = situations.find((each) => each === slots.get('actionPrompt')?.content.chosen) ?? null;
  if (chosen === null) slots.delete('picker');
  if (chosen !== null && !slots.has('picker')) slots.delete('actionPrompt');
  const precedents = slots.has('picker')
    ? blocks.filter(({ type }) => type === 'precedent').slice(0, limits.precedents)
    : [];
  const named = new Set<Named>([...slots.values(), ...precedents]);
  const kept = blocks.map((block) =>
    isWorkingType(block.type) && !named.has(block) ? asFormer(block) : block,
  );
  const state = stateOf(slots, precedents, slots.has('picker') ? chosen : null);
  const isWhole = slots.has('diagnosis') && briefingProblem(state, kept.map(unremoved)) === undefined;
  if (isWhole) return { state, blocks: kept };
  return {
    state: readState({}),
    blocks: blocks.map((block) => (isWorkingType(block.type) ? asFormer(block) : block)),
  };
};

/** What follows from a document, and documents themselves, had another form. */
const isWorkable = (type: string): boolean => type !== 'delivery' && type !== 'exit_card';

const stateOf = (
  slots: ReadonlyMap<Slot, Named>,
  precedents: readonly Named[],
  situation: BriefingState['situation'],
): BriefingState => {
  const blocks = Object.fromEntries([...slots].map(([slot, { id }]) => [slot, id]));
  const state = { ...readState({}), situation, blocks, precedents: precedents.map(({ id }) => id) };
  return { ...state, phase: reachedPhases(state).at(-1) ?? 0 };
};

const unremoved = (block: Named) => ({ ...block, removedAt: null });
