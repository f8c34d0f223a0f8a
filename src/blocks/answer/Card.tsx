'use client';

import type { CardProps } from '../card-props.ts';
import { LongText } from '../text/LongText.tsx';

/** An answer as Markdown on the page. */
export function AnswerCard({ content, isExpanded, onExpand }: CardProps<'answer'>) {
  return (
    <div className="reading wrap-break-word min-w-0 space-y-4 text-ink">
      <LongText text={content.text} isTyped={false} isExpanded={isExpanded} onExpand={onExpand} />
    </div>
  );
}
