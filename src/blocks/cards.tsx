'use client';

import { ErrorBoundary } from '#/components/ui/ErrorBoundary.tsx';
import { contentAs } from '#/lib/domain/block-content.ts';
import { AnswerBlock } from './answer/Card.tsx';
import type { BlockViewProps } from './card-props.ts';
import { isWorkingType } from './definitions.ts';
import { FailedBlock } from './FailedBlock.tsx';
import { MessageBlock } from './message/Card.tsx';
import { messageTextOf } from './message/text.ts';
import { OriginBlock } from './origin/Card.tsx';
import { UnknownBlock } from './UnknownBlock.tsx';
import { WorkingBlock } from './WorkingBlock.tsx';

/** The content of any block. Where its card throws an error, the other blocks of the session stay as they are. */
export function BlockContent(props: BlockViewProps) {
  return (
    <ErrorBoundary resetKey={props.version} fallback={<FailedBlock block={props.block} />}>
      <View {...props} />
    </ErrorBoundary>
  );
}

/** A block that no card can show, such as one of a newer version, is shown as names and values. */
function View(props: BlockViewProps) {
  const { type } = props.block;
  if (isWorkingType(type)) return <WorkingBlock {...props} type={type} />;
  const answer = contentAs('answer', props.block);
  if (answer) return <AnswerBlock {...props} content={answer} />;
  const origin = contentAs('origin', props.block);
  if (origin) return <OriginBlock content={origin} />;
  return messageTextOf(props.block) === null ? <UnknownBlock {...props} /> : <MessageBlock {...props} />;
}
