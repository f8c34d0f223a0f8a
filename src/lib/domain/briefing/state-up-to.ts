import type { Slot } from '#/blocks/definitions.ts';
import type { Phase } from '../phase.ts';
import { reachedPhases } from './changes.ts';
import { type BriefingState, initialState } from './state.ts';

const beginning: readonly Slot[] = ['progress', 'diagnosis', 'actionPrompt', 'picker'];
const risks: readonly Slot[] = ['balance', 'summary', 'chart'];
const delivery: readonly Slot[] = ['delivery', 'exitCard'];

/**
 * Where a briefing stands that has only some of the blocks that its state names. A phase that lacks a block goes, and so
 * do the later ones; what rests on a precedent that is missing is out of date.
 */
export const stateUpTo = (state: BriefingState, has: (id: string) => boolean): BriefingState => {
  const { blocks } = state;
  const isWhole = (slots: readonly Slot[]) =>
    slots.every((slot) => blocks[slot] === undefined || has(blocks[slot]));
  if (!isWhole(beginning)) return initialState;
  const hasRisks = isWhole(risks);
  const hasDelivery = hasRisks && isWhole(delivery) && state.earlier.every(has);
  const precedents = state.precedents.filter(has);
  const kept: BriefingState = {
    ...state,
    precedents,
    blocks: without(blocks, [...(hasRisks ? [] : risks), ...(hasDelivery ? [] : delivery)]),
    ...(!hasDelivery && { earlier: [], editions: 0, finalizedAt: null }),
  };
  const reached = reachedPhases(kept);
  const outdated = precedents.length < state.precedents.length ? [...state.outdated, 3, 4] : state.outdated;
  return {
    ...kept,
    phase: Math.min(state.phase, reached.at(-1) ?? 0) as Phase,
    outdated: reached.filter((phase) => outdated.includes(phase)),
  };
};

const without = (blocks: BriefingState['blocks'], slots: readonly Slot[]): BriefingState['blocks'] =>
  Object.fromEntries(Object.entries(blocks).filter(([slot]) => !slots.includes(slot as Slot)));
