'use client';

import type { BlockType } from '#/lib/domain/blocks/index.ts';
import { ActionPromptCard } from './action-prompt/ActionPromptCard.tsx';
import { messageTextOf } from './block-text.ts';
import type { BlockViewProps } from './block-view.ts';
import { ChartCard } from './chart/ChartCard.tsx';
import { DeliveryCard } from './delivery/DeliveryCard.tsx';
import { DiagnosisCard } from './diagnosis/DiagnosisCard.tsx';
import { ExitCard } from './exit-card/ExitCard.tsx';
import { MessageBlock } from './MessageBlock.tsx';
import { PrecedentCard } from './precedent/PrecedentCard.tsx';
import { PrecedentPickerCard } from './precedent-picker/PrecedentPickerCard.tsx';
import { ProgressCard } from './progress/ProgressCard.tsx';
import { RiskBalanceCard } from './risk-balance/RiskBalanceCard.tsx';
import { SummaryCard } from './summary/SummaryCard.tsx';
import { UnknownBlock } from './UnknownBlock.tsx';
import { type Entry, workingCard } from './working-card.tsx';

/** The component of each block type that has one. */
const entries: Partial<Record<BlockType, Entry>> = {
  message: { View: MessageBlock, fits: (block) => messageTextOf(block) !== null },
  progress: workingCard('progress', ProgressCard),
  diagnosis: workingCard('diagnosis', DiagnosisCard),
  action_prompt: workingCard('action_prompt', ActionPromptCard),
  precedent_picker: workingCard('precedent_picker', PrecedentPickerCard),
  precedent: workingCard('precedent', PrecedentCard),
  risk_balance: workingCard('risk_balance', RiskBalanceCard),
  summary: workingCard('summary', SummaryCard),
  chart: workingCard('chart', ChartCard),
  delivery: workingCard('delivery', DeliveryCard),
  exit_card: workingCard('exit_card', ExitCard),
};

/** The content of any block; one that no component fits is shown readably as it is. */
export function BlockContent(props: BlockViewProps) {
  const entry = Object.hasOwn(entries, props.block.type) ? entries[props.block.type as BlockType] : undefined;
  const View = entry?.fits(props.block) ? entry.View : UnknownBlock;
  return <View {...props} />;
}
