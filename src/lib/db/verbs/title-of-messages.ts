import { earlierTitleFrom } from '#/lib/domain/earlier-title.ts';
import type { NewBlock } from '#/lib/domain/session.ts';
import { titleFrom } from '#/lib/domain/text.ts';

type Message = Pick<NewBlock, 'role' | 'type' | 'content'>;

/** The title that the first message of the owner gives; empty where there is none yet. */
export const titleOfMessages = (blocks: readonly Message[]): string => titleFrom(firstText(blocks));

/** Whether the title is the one that the first message gives, or gave in version 0.1.0. */
export const isTitleOfMessages = (title: string, blocks: readonly Message[]): boolean =>
  title === titleOfMessages(blocks) || title === earlierTitleFrom(firstText(blocks));

const firstText = (blocks: readonly Message[]): string => {
  const message = blocks.find((block) => block.role === 'user' && block.type === 'message');
  return typeof message?.content.text === 'string' ? message.content.text : '';
};
