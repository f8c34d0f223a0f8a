import type { Block } from '#/lib/domain/session.ts';

/** The text of a message, or null where the block is not one, or not one that this version can read. */
export const messageTextOf = (block: Pick<Block, 'type' | 'content'>): string | null =>
  block.type === 'message' ? textIn(block) : null;

/** The text of what is said in a session, which is a message or an answer; null for any other block. */
export const spokenTextOf = (block: Pick<Block, 'type' | 'content'>): string | null =>
  block.type === 'message' || block.type === 'answer' ? textIn(block) : null;

/** What "copy text" copies: what is said as it was written, or the content of any other block as JSON. */
export const copyTextOf = (block: Pick<Block, 'type' | 'content'>): string =>
  spokenTextOf(block) ?? JSON.stringify(block.content, null, 2);

const textIn = ({ content }: Pick<Block, 'content'>): string | null =>
  typeof content.text === 'string' ? content.text : null;
