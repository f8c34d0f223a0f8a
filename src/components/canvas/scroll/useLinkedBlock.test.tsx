import { expect, it } from 'vitest';
import { onToast, type Toast } from '#/lib/client/notices/toast.ts';
import { blockHash } from '#/lib/client/reading/block-hash.ts';
import { type Known, nothingKnown } from '#/lib/client/replica/known.ts';
import type { Block } from '#/lib/domain/session.ts';
import { renderHook } from '../../../../tests/support/components/render.tsx';
import { blockAt, sessionAt } from '../../../../tests/support/session-history.ts';
import type { BlockScroll } from './useBlockScroll.ts';
import { useLinkedBlock } from './useLinkedBlock.ts';

const scroll = { scrollTo: () => {} } as unknown as BlockScroll;
const removedAt = '2026-03-09T14:05:00.000Z';

/** A session of three blocks, of which these are loaded. */
const knownWith = (...blocks: Block[]): Known => ({
  ...nothingKnown,
  session: sessionAt(3, 3),
  blocks: new Map(blocks.map((block) => [block.position, block])),
});

/** What is said while the session is known in these ways, one after another, at an address with a link to a block. */
const toldOf = (position: number, ...steps: Known[]): number => {
  const toasts: Toast[] = [];
  const stop = onToast((toast) => toasts.push(toast));
  const [first, ...later] = steps;
  const { rerender, unmount } = renderHook((known: Known) => useLinkedBlock(scroll, known, false), {
    initialProps: first ?? nothingKnown,
    address: `/s/1${blockHash(position)}`,
  });
  for (const known of later) rerender(known);
  stop();
  unmount();
  return toasts.length;
};

it('says once that a message is missing which the address leads to', () => {
  const removed = { ...blockAt(2, 3), removedAt };
  expect(toldOf(2, nothingKnown, knownWith(), knownWith(removed), knownWith(removed, blockAt(3, 1)))).toBe(1);
  expect(toldOf(9, nothingKnown, knownWith())).toBe(1);
});

it('says nothing of a message that is removed while one is there', () => {
  const removed = { ...blockAt(2, 3), removedAt };
  expect(toldOf(2, knownWith(), knownWith(blockAt(2, 1)), knownWith(removed))).toBe(0);
});
