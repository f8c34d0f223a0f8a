'use client';

import { classes } from '#/components/ui/classes.ts';
import type { BlockViewProps } from '../card-props.ts';
import { LongText } from '../text/LongText.tsx';
import { messageTextOf } from './text.ts';

/** What the lawyer writes stands at the right on ink and keeps its line breaks; what answers is plain text. */
const looks = {
  user: 'ml-auto w-fit max-w-[min(100%,32rem)] rounded-card rounded-br-small bg-ink px-5 py-3.5 text-surface [&_li]:whitespace-pre-line [&_p]:whitespace-pre-line',
  assistant: 'text-ink',
  system: 'border-line border-l-2 pl-5 text-ink-2',
} as const;

export function MessageBlock({ block, isExpanded, onExpand }: BlockViewProps) {
  return (
    <div className={classes('reading wrap-break-word min-w-0 space-y-4', looks[block.role])}>
      <LongText text={messageTextOf(block) ?? ''} isExpanded={isExpanded} onExpand={onExpand} />
    </div>
  );
}
