import type { z } from 'zod';
import { MessageContent } from './message.ts';

/**
 * The content schema of each block type. A type that is not here is kept as it came and shown by a readable
 * fallback: a newer version of Juca may have written it.
 */
export const blockContents = {
  message: MessageContent,
} as const satisfies Record<string, z.ZodType>;

export type BlockType = keyof typeof blockContents;

export type BlockContent<T extends BlockType> = z.infer<(typeof blockContents)[T]>;

export const isBlockType = (type: string): type is BlockType => Object.hasOwn(blockContents, type);

export { MessageContent } from './message.ts';
