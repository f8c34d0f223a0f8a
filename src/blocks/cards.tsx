'use client';

import { ActionPromptCard } from './action-prompt/Card.tsx';
import { messageTextOf } from './block-text.ts';
import type { BlockViewProps } from './block-view.ts';
import { ChartCard } from './chart/Card.tsx';
import type { BlockType } from './definitions.ts';
import { DeliveryCard } from './delivery/Card.tsx';
import { DiagnosisCard } from './diagnosis/Card.tsx';
import { ExitCard } from './exit-card/Card.tsx';
import { MessageBlock } from './message/Card.tsx';
import { PrecedentCard } from './precedent/Card.tsx';
import { PrecedentPickerCard } from './precedent-picker/Card.tsx';
import { ProgressCard } from './progress/Card.tsx';
import { RiskBalanceCard } from './risk-balance/Card.tsx';
import { SummaryCard } from './summary/Card.tsx';
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
