import type { BriefingState } from '#/lib/domain/briefing/state.ts';
import type { Block, Session } from '#/lib/domain/session.ts';

/** A briefing as the server told it: its state and the working blocks that the state names. */
export interface ToldBriefing {
  session: Session;
  state: BriefingState;
  blocks: Block[];
}

/** What is known with what a change answered: the blocks that changed, and the state where it is newer. */
export const withAnswer = (known: ToldBriefing, answer: ToldBriefing): ToldBriefing => {
  const isNewer = answer.session.version >= known.session.version;
  const blocks = new Map(known.blocks.map((block) => [block.id, block]));
  for (const block of answer.blocks) {
    if ((blocks.get(block.id)?.version ?? 0) < block.version) blocks.set(block.id, block);
  }
  return { ...(isNewer ? answer : known), blocks: [...blocks.values()] };
};
