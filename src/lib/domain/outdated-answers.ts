import { contentAs } from './block-content.ts';
import type { Block } from './session.ts';

/** What changed above an answer after it was written. */
export type ChangedAbove = 'question' | 'answer';

/**
 * The answers that were written before something above them changed, by id. A message tells in `revisedAt` when
 * its text changed, an answer in `endedAt` when it was written last. Takes the blocks in order of position.
 */
export const outdatedAnswers = (blocks: Iterable<Block>): ReadonlyMap<string, ChangedAbove> => {
  const outdated = new Map<string, ChangedAbove>();
  let [asked, answered] = ['', ''];
  for (const block of blocks) {
    if (block.removedAt !== null) continue;
    if (block.type === 'message') asked = later(asked, block.metadata.revisedAt);
    const answer = contentAs('answer', block);
    if (!answer) continue;
    if (asked > answer.startedAt) outdated.set(block.id, 'question');
    else if (answered > answer.startedAt) outdated.set(block.id, 'answer');
    answered = later(answered, answer.endedAt);
  }
  return outdated;
};

/** The later of two times in ISO 8601; what is no time is none. */
const later = (time: string, other: unknown): string =>
  typeof other === 'string' && other > time ? other : time;
