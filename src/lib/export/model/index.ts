import { type BlockContent, type BlockType, blockContents, isBlockType } from '#/lib/domain/blocks/index.ts';
import type { Block } from '#/lib/domain/session.ts';
import { type Part, plain } from '../document.ts';
import { actionPrompt } from './action-prompt.ts';
import { chart } from './chart.ts';
import type { BlockModel, ModelContext } from './context.ts';
import { delivery } from './delivery.ts';
import { diagnosis } from './diagnosis.ts';
import { exitCard } from './exit-card.ts';
import { message } from './message.ts';
import { precedent } from './precedent.ts';
import { precedentPicker } from './precedent-picker.ts';
import { progress } from './progress.ts';
import { riskBalance } from './risk-balance.ts';
import { summary } from './summary.ts';
import { unknownParts } from './unknown.ts';

const models: { [T in BlockType]: BlockModel<T> } = {
  message,
  progress,
  diagnosis,
  action_prompt: actionPrompt,
  precedent,
  precedent_picker: precedentPicker,
  risk_balance: riskBalance,
  chart,
  summary,
  delivery,
  exit_card: exitCard,
};

/** What a block holds, without who wrote it. Content that does not fit its type comes readably too. */
export const blockParts = ({ type, content, removedAt }: Block, context: ModelContext): Part[] => {
  const { t, moment } = context;
  if (removedAt !== null) {
    return [{ kind: 'note', runs: plain(t('removed', { date: moment(removedAt) })) }];
  }
  if (!isBlockType(type)) return unknownParts(content);
  return knownParts(type, content, context) ?? unknownParts(content);
};

/** The name of a block's type for a heading; an unknown one is named as it is. */
export const blockName = ({ type }: Pick<Block, 'type'>, { t }: ModelContext): string =>
  isBlockType(type) ? t(`types.${type}`) : t('types.unknown', { type });

/** The content of a block where it is of this type and fits it. */
export const contentAs = <T extends BlockType>(
  type: T,
  block: Block | undefined,
): BlockContent<T> | undefined => {
  if (block?.type !== type || block.removedAt !== null) return undefined;
  const result = blockContents[type].safeParse(block.content);
  return result.success ? (result.data as BlockContent<T>) : undefined;
};

const knownParts = <T extends BlockType>(
  type: T,
  content: Block['content'],
  context: ModelContext,
): Part[] | undefined => {
  const result = blockContents[type].safeParse(content);
  return result.success ? models[type](result.data as BlockContent<T>, context) : undefined;
};
