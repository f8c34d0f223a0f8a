import { JucaError } from '../errors.ts';
import type { Block } from '../session.ts';

/** Throws `conflict` with the version that is there, where the lawyer was looking at another. */
export const refuseSeenOtherwise = (block: Block | undefined, seen: number): void => {
  if (!block || block.version === seen) return;
  throw new JucaError('conflict', 'It changed meanwhile.', { version: block.version });
};
