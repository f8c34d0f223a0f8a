import type { NewBlock } from '#/lib/domain/session.ts';
import { titleFrom } from '#/lib/domain/text.ts';

/** The title that the first message of the owner gives; empty where there is none yet. */
export const titleOfMessages = (blocks: Pick<NewBlock, 'role' | 'type' | 'content'>[]): string => {
  const message = blocks.find((block) => block.role === 'user' && block.type === 'message');
  return typeof message?.content.text === 'string' ? titleFrom(message.content.text) : '';
};
