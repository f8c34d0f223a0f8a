import { type Slot, typeOfSlot } from '#/blocks/definitions.ts';
import { contentAs } from './block-content.ts';
import { reachedPhases } from './briefing/changes.ts';
import { haveRoom } from './briefing/precedent-room.ts';
import type { BriefingState } from './briefing/state.ts';
import type { Block } from './session.ts';

type FiledBlock = Pick<Block, 'id' | 'type' | 'content' | 'removedAt'>;

type Check = (state: BriefingState, blocks: ReadonlyMap<string, FiledBlock>) => boolean;

const isThere = (blocks: ReadonlyMap<string, FiledBlock>, id: string | undefined, type: string): boolean => {
  if (id === undefined) return true;
  const block = blocks.get(id);
  return block?.type === type && block.removedAt === null;
};

const names: Check = ({ blocks: named, precedents, earlier }, blocks) =>
  Object.entries(named).every(([slot, id]) => isThere(blocks, id, typeOfSlot[slot as Slot])) &&
  precedents.every((id) => isThere(blocks, id, 'precedent')) &&
  earlier.every((id) => isThere(blocks, id, 'delivery'));

/** A briefing stands in a phase that has work in it, and only such a phase is out of date. */
const phases: Check = (state) => {
  const reached = reachedPhases(state);
  const stands = state.phase === 0 ? reached.length === 0 : reached.includes(state.phase);
  return stands && state.outdated.every((phase) => reached.includes(phase));
};

/** The situation is what was chosen on the card, and with it the search for precedents begins. */
const situation: Check = ({ situation: chosen, blocks: named }, blocks) => {
  const card = contentAs('action_prompt', blocks.get(named.actionPrompt ?? ''));
  return chosen === (card?.chosen ?? null) && (chosen !== null) === (named.picker !== undefined);
};

/** Earlier documents are frozen; the present one is the last edition. */
const editions: Check = ({ editions: made, earlier, blocks: named, finalizedAt }, blocks) => {
  const documentOf = (id: string | undefined) =>
    id === undefined ? undefined : contentAs('delivery', blocks.get(id));
  const present = documentOf(named.delivery);
  const before = earlier.map(documentOf);
  if ((present?.edition ?? 0) !== made) return false;
  if (finalizedAt !== null && (present?.hash === null || present?.frozenAt !== finalizedAt)) return false;
  return before.every((document) => document && document.hash !== null && document.edition < made);
};

const room: Check = ({ precedents }, blocks) =>
  haveRoom(precedents.map((id) => contentAs('precedent', blocks.get(id))));

const checks: readonly (readonly [Check, string])[] = [
  [names, 'names a block that is not there, was removed or is something else'],
  [room, 'has larger precedents than a briefing may have'],
  [phases, 'stands in a phase that has no work in it'],
  [situation, 'has another situation than its card'],
  [editions, 'has other documents than its blocks'],
];

/** Why a briefing does not go with the blocks of its file; undefined where it does. */
export const briefingProblem = (state: BriefingState, blocks: readonly FiledBlock[]): string | undefined => {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  return checks.find(([check]) => !check(state, byId))?.[1];
};
