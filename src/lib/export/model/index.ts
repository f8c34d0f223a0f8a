import { actionPrompt } from '#/blocks/action-prompt/paper.ts';
import { chart } from '#/blocks/chart/paper.ts';
import { type BlockContent, type BlockType, blockContents, isBlockType } from '#/blocks/definitions.ts';
import { delivery } from '#/blocks/delivery/paper.ts';
import { diagnosis } from '#/blocks/diagnosis/paper.ts';
import { exitCard } from '#/blocks/exit-card/paper.ts';
import { message } from '#/blocks/message/paper.ts';
import { precedent } from '#/blocks/precedent/paper.ts';
import { precedentPicker } from '#/blocks/precedent-picker/paper.ts';
import { progress } from '#/blocks/progress/paper.ts';
import { riskBalance } from '#/blocks/risk-balance/paper.ts';
import { summary } from '#/blocks/summary/paper.ts';
import type { Block } from '#/lib/domain/session.ts';
import { type Part, plain } from '../document.ts';
import type { BlockModel, ModelContext } from './context.ts';
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

/** What a block is, for a heading: a decision by its number, a document by its title, an unknown type by its name. */
export const blockName = (block: Block, { t }: ModelContext): string => {
  if (!isBlockType(block.type)) return t('types.unknown', { type: block.type });
  const name = t(`types.${block.type}`);
  const own = contentAs('precedent', block)?.provenance.number ?? contentAs('delivery', block)?.title;
  return own ? `${name}: ${own}` : name;
};

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
