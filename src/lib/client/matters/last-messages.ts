import type { Block } from '#/lib/domain/session.ts';

type Blocks = ReadonlyMap<number, Pick<Block, 'role' | 'type' | 'content' | 'removedAt'>>;

/** What was found in blocks by their positions, as long as these blocks are the loaded ones. */
const found = new WeakMap<Blocks, string>();

/**
 * The user's last loaded messages in the order of the session, `most` UTF-16 units at most. Positions are gone through from
 * the last one: pieces of a long session are loaded in any order.
 */
export const lastMessages = (blocks: Blocks, most: number): string => {
  const known = found.get(blocks);
  if (known !== undefined) return known;
  const text = read(blocks, most);
  found.set(blocks, text);
  return text;
};

const read = (blocks: Blocks, most: number): string => {
  const texts: string[] = [];
  let left = most;
  for (const position of [...blocks.keys()].sort((one, other) => other - one)) {
    const block = blocks.get(position);
    if (block?.role !== 'user' || block.type !== 'message' || block.removedAt !== null) continue;
    const text = String(block.content.text ?? '');
    texts.unshift(text);
    left -= text.length + 1;
    if (left <= 0) break;
  }
  return texts.join('\n').slice(-most);
};
