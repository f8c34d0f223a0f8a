import { contentAs } from './block-content.ts';
import type { Block } from './session.ts';

/** The id of the last answer to a message among blocks in any order, unless it is being written; null where there is none. */
export const answerTo = (blocks: Iterable<Block>, question: string): string | null => {
  let last: { id: string; position: number; isWritten: boolean } | undefined;
  for (const block of blocks) {
    const answer = contentAs('answer', block);
    if (answer?.question !== question || (last && last.position > block.position)) continue;
    last = { id: block.id, position: block.position, isWritten: answer.state !== 'writing' };
  }
  return last?.isWritten ? last.id : null;
};
