import type { AnswerContent } from '#/blocks/answer/definition.ts';
import type { Block } from '#/lib/domain/session.ts';
import type { Known } from '../replica/known.ts';

/** A field of an answer as it came. The schemas of blocks are loaded with their cards, and these are asked before that. */
const ofAnswer = ({ type, content, removedAt }: Block, field: keyof AnswerContent): unknown =>
  type === 'answer' && !removedAt ? content[field] : undefined;

/** Whether an answer of the session is being written, as far as its blocks are loaded. */
export const isAnswering = ({ blocks }: Pick<Known, 'blocks'>): boolean => {
  for (const block of blocks.values()) {
    if (ofAnswer(block, 'state') === 'writing') return true;
  }
  return false;
};

/** The message at the end of the session that nothing follows but where a fork began; undefined where there is none. */
export const unanswered = ({ session, blocks }: Known): Block | undefined => {
  for (let position = session?.lastPosition ?? 0; position > 0; position -= 1) {
    const block = blocks.get(position);
    if (block?.removedAt || block?.type === 'origin') continue;
    return block?.type === 'message' && block.role === 'user' ? block : undefined;
  }
  return undefined;
};

/** The newest proposal for a card, as far as the blocks are loaded. */
export const newestProposal = ({ blocks }: Pick<Known, 'blocks'>, card: string): Block | undefined => {
  let newest: Block | undefined;
  for (const block of blocks.values()) {
    if (ofAnswer(block, 'question') !== card) continue;
    if (!newest || block.position > newest.position) newest = block;
  }
  return newest;
};
