import type { z } from 'zod';
import { ActionPromptContent } from './action-prompt/definition.ts';
import { ChartContent } from './chart/definition.ts';
import { DeliveryContent } from './delivery/definition.ts';
import { DiagnosisContent } from './diagnosis/definition.ts';
import { ExitCardContent } from './exit-card/definition.ts';
import { MessageContent } from './message/definition.ts';
import { PrecedentContent, PrecedentPickerContent } from './precedent/definition.ts';
import { ProgressContent } from './progress/definition.ts';
import { RiskBalanceContent } from './risk-balance/definition.ts';
import { SummaryContent } from './summary/definition.ts';

/**
 * The content schema of each block type. A type that is not here is kept as it came and shown by a readable
 * fallback: a newer version of Juca may have written it.
 */
export const blockContents = {
  message: MessageContent,
  progress: ProgressContent,
  diagnosis: DiagnosisContent,
  action_prompt: ActionPromptContent,
  precedent: PrecedentContent,
  precedent_picker: PrecedentPickerContent,
  risk_balance: RiskBalanceContent,
  chart: ChartContent,
  summary: SummaryContent,
  delivery: DeliveryContent,
  exit_card: ExitCardContent,
} as const satisfies Record<string, z.ZodType>;

export type BlockType = keyof typeof blockContents;

export type BlockContent<T extends BlockType> = z.infer<(typeof blockContents)[T]>;

export const isBlockType = (type: string): type is BlockType => Object.hasOwn(blockContents, type);

/** True for a card of the briefing, which changes by what is done in it and stays; a message can be edited and removed. */
export const isWorkingBlock = (type: string): boolean => isBlockType(type) && type !== 'message';

export { MessageContent } from './message/definition.ts';
