'use client';

import type { ComponentType } from 'react';
import { ErrorBoundary } from '#/components/ui/ErrorBoundary.tsx';
import { contentAs } from '#/lib/domain/block-content.ts';
import { ActionPromptCard } from './action-prompt/Card.tsx';
import { AnswerBlock } from './answer/Card.tsx';
import type { BlockViewProps, CardProps } from './card-props.ts';
import { ChartCard } from './chart/Card.tsx';
import { isWorkingType, type WorkingType } from './definitions.ts';
import { DeliveryCard } from './delivery/Card.tsx';
import { DiagnosisCard } from './diagnosis/Card.tsx';
import { ExitCard } from './exit-card/Card.tsx';
import { FailedBlock } from './FailedBlock.tsx';
import { MessageBlock } from './message/Card.tsx';
import { messageTextOf } from './message/text.ts';
import { OriginBlock } from './origin/Card.tsx';
import { PrecedentCard } from './precedent/Card.tsx';
import { PrecedentPickerCard } from './precedent-picker/Card.tsx';
import { ProgressCard } from './progress/Card.tsx';
import { RiskBalanceCard } from './risk-balance/Card.tsx';
import { SummaryCard } from './summary/Card.tsx';
import { UnknownBlock } from './UnknownBlock.tsx';

/** The card of each block type. */
const cards: { [T in WorkingType]: ComponentType<CardProps<T>> } = {
  progress: ProgressCard,
  diagnosis: DiagnosisCard,
  action_prompt: ActionPromptCard,
  precedent: PrecedentCard,
  precedent_picker: PrecedentPickerCard,
  risk_balance: RiskBalanceCard,
  chart: ChartCard,
  summary: SummaryCard,
  delivery: DeliveryCard,
  exit_card: ExitCard,
};

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

function WorkingBlock<T extends WorkingType>({ type, ...props }: BlockViewProps & { type: T }) {
  const { block, sessionId, ...rest } = props;
  const content = contentAs(type, block);
  if (content === undefined) return <UnknownBlock {...props} />;
  if (sessionId === null) return null;
  const Card: ComponentType<CardProps<T>> = cards[type];
  return <Card {...rest} blockId={block.id} sessionId={sessionId} content={content} />;
}
