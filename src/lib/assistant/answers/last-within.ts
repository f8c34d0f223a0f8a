import type { Block } from '#/lib/domain/session.ts';
import { utf8Length } from '#/lib/domain/text.ts';

/** The last blocks that have at most so many bytes of content together, and the very last in any case. */
export const lastWithin = (blocks: readonly Block[], bytes: number): readonly Block[] => {
  let left = bytes;
  const first = blocks.findLastIndex(({ content }, index) => {
    left -= utf8Length(JSON.stringify(content));
    return left < 0 && index < blocks.length - 1;
  });
  return blocks.slice(first + 1);
};
