import { type BlockContent, type BlockType, blockDefinitions, isBlockType } from '#/blocks/definitions.ts';
import { papers } from '#/blocks/papers.ts';
import { contentAs, labelOf } from '#/lib/domain/block-content.ts';
import type { Json, JsonObject } from '#/lib/domain/json.ts';
import type { Block } from '#/lib/domain/session.ts';
import { type Part, plain } from '../document.ts';
import type { ModelContext } from './context.ts';
import { fieldParts } from './fields.ts';

/** What a block holds, without who wrote it. Content that does not fit its type comes readably too. */
export const blockParts = (block: Block, context: ModelContext): Part[] => {
  const { type, content, removedAt } = block;
  const { t, moment } = context;
  if (removedAt !== null) {
    return [{ kind: 'note', runs: plain(t('removed', { date: moment(removedAt) })) }];
  }
  const changed = context.changedAbove(block.id);
  return [
    ...(changed ? [{ kind: 'note' as const, runs: plain(t(`answer.outdated.${changed}`)) }] : []),
    ...((isBlockType(type) && knownParts(type, block, context)) || fieldParts(content)),
  ];
};

/** What a block is, for a heading: its type, with the block's own name where it has one. */
export const blockName = (block: Block, { t, typeName }: ModelContext): string => {
  if (!isBlockType(block.type)) return t('unknownType', { type: block.type });
  const [name, own] = [typeName(block.type), labelOf(block)];
  return own ? `${name}: ${own}` : name;
};

const knownParts = <T extends BlockType>(
  type: T,
  block: Block,
  context: ModelContext,
): Part[] | undefined => {
  const content = contentAs(type, block);
  if (content === undefined) return undefined;
  const paper = papers[type];
  return paper
    ? paper(content, context, block.role)
    : fieldParts(inOrder(type, content), context.fieldNames(type));
};

/** The fields in the order of the schema; a store may give them back in another. */
const inOrder = <T extends BlockType>(type: T, content: BlockContent<T>): JsonObject => {
  const fields = content as Record<string, Json | undefined>;
  return Object.fromEntries(
    Object.keys(blockDefinitions[type].content.shape).flatMap((name) => {
      const value = fields[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
};
