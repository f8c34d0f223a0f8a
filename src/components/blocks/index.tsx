'use client';

import type { BlockType } from '#/lib/domain/blocks/index.ts';
import { messageTextOf } from './block-text.ts';
import type { BlockViewProps } from './block-view.ts';
import { MessageBlock } from './MessageBlock.tsx';
import { UnknownBlock } from './UnknownBlock.tsx';
import type { Entry } from './working-card.tsx';

/** The component of each block type that has one. */
const entries: Partial<Record<BlockType, Entry>> = {
  message: { View: MessageBlock, fits: (block) => messageTextOf(block) !== null },
};

/** The content of any block; one that no component fits is shown readably as it is. */
export function BlockContent(props: BlockViewProps) {
  const entry = Object.hasOwn(entries, props.block.type) ? entries[props.block.type as BlockType] : undefined;
  const View = entry?.fits(props.block) ? entry.View : UnknownBlock;
  return <View {...props} />;
}
