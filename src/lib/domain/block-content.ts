import type { z } from 'zod';
import { type BlockContent, type BlockType, blockDefinitions, isBlockType } from '#/blocks/definitions.ts';
import type { JsonObject } from './json.ts';

/** A block, or a message on its way, which was not removed. */
interface Contained {
  type: string;
  content: JsonObject;
  removedAt?: string | null;
}

/** Whether a content fits its type. A content is never changed in place, so that one look is enough. */
const checked = new WeakMap<JsonObject, boolean>();

/** The content of a block where the block is of this type and the content fits it; a removed block has none. */
export const contentAs = <T extends BlockType>(
  type: T,
  block: Contained | undefined,
): BlockContent<T> | undefined => {
  if (block?.type !== type || block.removedAt) return undefined;
  const { content } = block;
  const fits = checked.get(content) ?? blockDefinitions[type].content.safeParse(content).success;
  checked.set(content, fits);
  return fits ? (content as BlockContent<T>) : undefined;
};

/** What a block is called by itself, such as a decision by its number; empty where it has no such name. */
export const labelOf = (block: Contained): string => {
  if (!isBlockType(block.type)) return '';
  const content = contentAs(block.type, block);
  const label = blockDefinitions[block.type].label as ((content: unknown) => string) | undefined;
  return content === undefined ? '' : (label?.(content) ?? '');
};

/** Adds what is wrong with the content of a block for its type; that of an unknown type passes as it is. */
export const checkContent = ({ type, content }: Contained, context: z.RefinementCtx): void => {
  if (!isBlockType(type)) return;
  const { error } = blockDefinitions[type].content.safeParse(content);
  for (const { message, path } of error?.issues ?? []) {
    context.addIssue({ code: 'custom', message, path: ['content', ...path] });
  }
};
