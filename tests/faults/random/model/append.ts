import { earlierTitleFrom } from '#/lib/domain/earlier-title.ts';
import { isSameJson } from '#/lib/domain/equality.ts';
import type { Block, NewBlock } from '#/lib/domain/session.ts';
import { titleFrom } from '#/lib/domain/text.ts';
import { conflict, type Kept, move, now } from './world.ts';

/** Adds blocks at the end (S-40, S-41, S-43). Throws `conflict` where an id is taken. */
export const addBlocks = (kept: Kept, blocks: readonly NewBlock[]): Block[] => {
  if (blocks.some(({ id }) => kept.blocks.some((block) => block.id === id))) throw conflict();
  const { session } = kept;
  if (session.title === '') session.title = automaticTitle(blocks);
  return blocks.map((block) => {
    session.lastPosition += 1;
    session.messageCount += 1;
    const added = {
      id: block.id,
      sessionId: session.id,
      position: session.lastPosition,
      version: move(kept),
      role: block.role,
      type: block.type,
      phase: block.phase ?? 0,
      content: block.content,
      metadata: block.metadata ?? {},
      timestamp: now,
      removedAt: null,
    };
    kept.blocks.push(added);
    return added;
  });
};

/** The same append as it is stored (S-42), undefined where none of it is. Throws `conflict` for part of it (S-43). */
export const sameAppend = (kept: Kept, blocks: readonly NewBlock[]): Block[] | undefined => {
  const found = blocks.map(({ id }) => kept.blocks.find((block) => block.id === id));
  const there = found.filter((block) => block !== undefined);
  if (there.length === 0) return undefined;
  const isSame = found.every((block, index) => isSameBlock(block, blocks[index]));
  if (!isSame) throw conflict();
  return there;
};

const isSameBlock = (stored: Block | undefined, sent: NewBlock | undefined): boolean =>
  stored !== undefined &&
  sent !== undefined &&
  stored.removedAt === null &&
  stored.role === sent.role &&
  stored.type === sent.type &&
  isSameJson(stored.content, sent.content);

type Message = Pick<NewBlock, 'role' | 'type' | 'content'>;

/** The title of the first message of the lawyer (S-13). */
export const automaticTitle = (blocks: readonly Message[]): string => titleFrom(firstText(blocks));

/** Whether a title is that of the first message, as now or as version 0.1.0 made it (S-15). */
export const isAutomaticTitle = (title: string, blocks: readonly Message[]): boolean =>
  [automaticTitle(blocks), earlierTitleFrom(firstText(blocks))].includes(title);

const firstText = (blocks: readonly Message[]): string => {
  const message = blocks.find(({ role, type }) => role === 'user' && type === 'message');
  return typeof message?.content.text === 'string' ? message.content.text : '';
};
