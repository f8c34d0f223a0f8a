import { decide } from '#/lib/domain/briefing/decide.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { blocksById, type Known } from '../replica/known.ts';
import type { BriefingCommand, Foresee } from './briefing.ts';

type CommandOf<T extends BriefingCommand['type']> = Extract<BriefingCommand, { type: T }>;

/** Commands that only set values, so that their effect can be shown before the server has answered. */
const immediate = ['evaluatePrecedent', 'usePoints', 'setSide', 'setStage', 'choosePath'] as const;

type Immediate = CommandOf<(typeof immediate)[number]>;

const isImmediate = (command: BriefingCommand): command is Immediate =>
  immediate.some((type) => type === command.type);

/** Foresees the commands that only set values. It needs the rules of a briefing, so that only cards use it. */
export const foresee: Foresee = (id, command) =>
  isImmediate(command) ? (known) => withEvent(id, known, command) : undefined;

/** The briefing as the event will leave it, worked out by the rules that the server applies. */
const withEvent = (sessionId: string, known: Known, event: Immediate): Known => {
  if (!known.state) return known;
  const byId = blocksById(known);
  try {
    const { state, revised } = decide({ sessionId, state: known.state, blocks: byId }, event);
    const changed = revised.flatMap(({ id, content }) => {
      const block = byId.get(id);
      return block ? [[block.position, { ...block, content }] as const] : [];
    });
    return { ...known, state, blocks: new Map([...known.blocks, ...changed]) };
  } catch (error) {
    // The server will refuse it too, and say so.
    if (error instanceof JucaError) return known;
    throw error;
  }
};
