'use client';

import type { ComponentType } from 'react';
import { contentAs } from '#/lib/domain/block-content.ts';
import { ActionPromptCard } from './action-prompt/Card.tsx';
import type { BlockViewProps, CardProps } from './card-props.ts';
import { ChartCard } from './chart/Card.tsx';
import type { WorkingType } from './definitions.ts';
import { DeliveryCard } from './delivery/Card.tsx';
import { DiagnosisCard } from './diagnosis/Card.tsx';
import { ExitCard } from './exit-card/Card.tsx';
import { PrecedentCard } from './precedent/Card.tsx';
import { PrecedentPickerCard } from './precedent-picker/Card.tsx';
import { ProgressCard } from './progress/Card.tsx';
import { RiskBalanceCard } from './risk-balance/Card.tsx';
import { SummaryCard } from './summary/Card.tsx';
import { UnknownBlock } from './UnknownBlock.tsx';

/** The card of each block type of a briefing. */
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

/** A block of a briefing. A content that its card cannot show is shown as names and values. */
export function WorkingBlock<T extends WorkingType>({ type, ...props }: BlockViewProps & { type: T }) {
  const { block, sessionId, ...rest } = props;
  const content = contentAs(type, block);
  if (content === undefined) return <UnknownBlock {...props} />;
  if (sessionId === null) return null;
  const Card: ComponentType<CardProps<T>> = cards[type];
  return <Card {...rest} blockId={block.id} sessionId={sessionId} content={content} />;
}
