'use client';

import { classes } from '#/components/ui/classes.ts';
import type { BlockViewProps } from '../card-props.ts';
import { LongText } from '../text/LongText.tsx';
import { messageTextOf } from './text.ts';

/** What the lawyer writes stands at the right on a ground of its own, as it was typed; what answers is Markdown on the page. */
const looks = {
  user: 'ml-auto w-fit max-w-[min(100%,32rem)] rounded-card rounded-br-small bg-own px-5 py-3.5 text-on-own',
  assistant: 'text-ink',
  system: 'border-line border-l-2 pl-5 text-ink-2',
} as const;

export function MessageBlock({ block, isExpanded, onExpand }: BlockViewProps) {
  return (
    <div className={classes('reading wrap-break-word min-w-0 space-y-4', looks[block.role])}>
      <LongText
        text={messageTextOf(block) ?? ''}
        isTyped={block.role === 'user'}
        isExpanded={isExpanded}
        onExpand={onExpand}
      />
    </div>
  );
}
