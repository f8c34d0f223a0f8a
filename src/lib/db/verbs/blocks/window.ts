import { limits } from '#/lib/domain/limits.ts';
import type { Block } from '#/lib/domain/session.ts';
import { toBlock } from '../../rows.ts';
import type { Transaction } from '../../transaction.ts';

/** Where a window begins, in which direction it goes, and at most how many blocks it has. */
export type Place = { session: string; limit: number } & (
  | { direction: 'Before' | 'After'; position: number }
  | { direction: 'Changed'; since: number }
);

/** How many blocks there are at the place up to its limit, and how many of these one answer may have (S-38). */
export const measureWindow = async (
  transaction: Transaction,
  place: Place,
): Promise<{ found: number; fitting: number }> => {
  const sizes =
    place.direction === 'Changed'
      ? await transaction.all('sizesChanged', place)
      : await transaction.all(`sizes${place.direction}`, place);
  let total = 0;
  const beyond = sizes.findIndex(({ bytes }, index) => {
    total += bytes;
    return index > 0 && total > limits.window;
  });
  return { found: sizes.length, fitting: beyond === -1 ? sizes.length : beyond };
};

/** The blocks at the place, in the order of its direction. */
export const readWindow = async (transaction: Transaction, place: Place): Promise<Block[]> => {
  if (place.limit === 0) return [];
  const rows =
    place.direction === 'Changed'
      ? await transaction.all('blocksChanged', place)
      : await transaction.all(`blocks${place.direction}`, place);
  return rows.map(toBlock);
};
