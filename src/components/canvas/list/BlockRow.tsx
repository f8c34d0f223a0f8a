'use client';

import { memo } from 'react';
import type { BlockViewProps } from '#/blocks/card-props.ts';
import { BlockContent } from '#/blocks/cards.tsx';
import { isWorkingType } from '#/blocks/definitions.ts';
import { useFork } from '#/hooks/session/useFork.ts';
import type { OutboxEntry } from '#/lib/client/outbox/outbox.ts';
import { contentAs } from '#/lib/domain/block-content.ts';
import type { Block } from '#/lib/domain/session.ts';
import { AskAnswer } from '../answering/AskAnswer.tsx';
import { BlockEditor } from '../block/BlockEditor.tsx';
import { BlockFooter } from '../block/BlockFooter.tsx';
import { BlockFrame } from '../block/BlockFrame.tsx';
import { PendingRemoval } from '../block/PendingRemoval.tsx';
import type { MessageChanges } from '../block/useMessageChanges.ts';
import { OutboxFooter } from '../composer/OutboxFooter.tsx';
import type { OutboxActions } from '../composer/outbox-actions.ts';
import { UnloadedRow } from './UnloadedRow.tsx';
import type { Expanded } from './useExpanded.ts';

export interface BlockRowProps {
  position: number;
  /** Rows in the list. */
  total: number;
  /** Absent while it is not loaded. */
  block: Block | undefined;
  /** A message in the outbox that is not a block yet; the same row shows the block later. */
  entry: OutboxEntry | undefined;
  now: Date;
  isLinked: boolean;
  takesFocus: () => boolean;
  /** True for the one row whose buttons are in the tab order. */
  isReachable: boolean;
  /** False in a session that cannot be written to. */
  isWritable: boolean;
  expanded: Expanded;
  changes: MessageChanges;
  outbox: OutboxActions;
}

/** One position of the session: a block, a message in the outbox, or the placeholder of a block that is not loaded. */
export const BlockRow = memo(function BlockRow(props: BlockRowProps) {
  const { block, entry, expanded, changes } = props;
  const edit = block && changes.edits.of(block.id);
  if (block?.removedAt && !edit) return null;
  const shown = block ?? (entry && messageOf(entry));
  if (!shown) return <UnloadedRow position={props.position} total={props.total} />;
  return (
    <BlockFrame
      {...props}
      role={shown.role}
      timestamp={block?.timestamp ?? entry?.createdAt ?? ''}
      footer={<Footer {...props} />}
      after={block && props.isWritable && block.role === 'user' && <AskAnswer block={block} />}
    >
      {block && edit ? (
        <BlockEditor block={block} edit={edit} edits={changes.edits} />
      ) : block && changes.removals.isPending(block.id) ? (
        <PendingRemoval block={block} removals={changes.removals} />
      ) : (
        <BlockContent
          block={shown}
          version={block?.version ?? 0}
          sessionId={block?.sessionId ?? null}
          isWritable={props.isWritable}
          isExpanded={expanded.has(shown.id)}
          onExpand={() => expanded.expand(shown.id)}
        />
      )}
    </BlockFrame>
  );
});

function Footer({ block, entry, now, isReachable, isWritable, changes, outbox }: BlockRowProps) {
  const fork = useFork();
  if (!block) return entry ? <OutboxFooter entry={entry} {...outbox} /> : null;
  const isChanging = changes.edits.of(block.id) || changes.removals.isPending(block.id);
  if (isChanging) return null;
  return (
    <BlockFooter
      block={block}
      now={now}
      isReachable={isReachable}
      {...(isWritable && { onFork: () => void fork(block) })}
      {...(isWritable && block.role === 'user' && { onEdit: () => changes.edits.begin(block) })}
      {...(isWritable && canBeRemoved(block) && { onRemove: () => changes.removals.begin(block) })}
    />
  );
}

/** A card of the briefing stays, and so does an answer while it is being written. */
const canBeRemoved = (block: Block): boolean =>
  !isWorkingType(block.type) && contentAs('answer', block)?.state !== 'writing';

const messageOf = ({ blockId, text }: OutboxEntry): BlockViewProps['block'] => ({
  id: blockId,
  role: 'user',
  type: 'message',
  content: { text },
});
