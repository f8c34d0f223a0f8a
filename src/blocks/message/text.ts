import type { Block } from '#/lib/domain/session.ts';

/** The text of a message, or null where the block is not one, or not one that this version can read. */
export const messageTextOf = (block: Pick<Block, 'type' | 'content'>): string | null =>
  block.type === 'message' && typeof block.content.text === 'string' ? block.content.text : null;

/** What "copy text" copies: the message as it was written, or the content of any other block as JSON. */
export const copyTextOf = (block: Pick<Block, 'type' | 'content'>): string =>
  messageTextOf(block) ?? JSON.stringify(block.content, null, 2);
