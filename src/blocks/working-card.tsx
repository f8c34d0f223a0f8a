'use client';

import type { ComponentType } from 'react';
import type { JsonObject } from '#/lib/domain/json.ts';
import type { BlockViewProps } from './block-view.ts';
import { type BlockContent, type BlockType, blockContents } from './definitions.ts';

/** What the component of a working block is given: its content has been checked against the type's schema. */
export interface WorkingCardProps<T extends BlockType> extends Omit<BlockViewProps, 'block' | 'sessionId'> {
  blockId: string;
  sessionId: string;
  content: BlockContent<T>;
}

/** How the registry shows a block. */
export interface Entry {
  View: ComponentType<BlockViewProps>;
  /** Whether the content has what the component needs; a newer version may have written the type otherwise. */
  fits: (block: BlockViewProps['block']) => boolean;
}

/** The registry's entry for a working block's component. */
export const workingCard = <T extends BlockType>(
  type: T,
  Card: ComponentType<WorkingCardProps<T>>,
): Entry => ({
  View: ({ block, sessionId, ...props }) =>
    sessionId !== null && (
      <Card {...props} blockId={block.id} sessionId={sessionId} content={block.content as BlockContent<T>} />
    ),
  fits: ({ content }) => fitsSchema(type, content),
});

/** A content never changes: a revised block comes with another. */
const checked = new WeakMap<JsonObject, boolean>();

const fitsSchema = (type: BlockType, content: JsonObject): boolean => {
  const known = checked.get(content);
  if (known !== undefined) return known;
  const fits = blockContents[type].safeParse(content).success;
  checked.set(content, fits);
  return fits;
};
