'use client';

import type { BlockViewProps } from '../card-props.ts';
import type { BlockContent } from '../definitions.ts';
import { AnswerBody } from './AnswerBody.tsx';
import { useKeptFocus } from './useKeptFocus.ts';
import { SpokenAnswer } from './writing/SpokenAnswer.tsx';
import { WritingAnswer } from './writing/WritingAnswer.tsx';

interface Props extends BlockViewProps {
  content: BlockContent<'answer'>;
}

/** What answers a message: the text on the page, who wrote it, how far it came, and what can be done about it. */
export function AnswerBlock({ block, sessionId, content, ...rest }: Props) {
  const kept = useKeptFocus(content.state);
  if (sessionId === null) return null;
  const props = { ...rest, sessionId, blockId: block.id, content };
  return (
    <div {...kept}>
      {content.state === 'writing' ? <WritingAnswer {...props} /> : <AnswerBody {...props} />}
      <SpokenAnswer sessionId={sessionId} blockId={block.id} content={content} />
    </div>
  );
}
