'use client';

import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { showToast } from '#/lib/client/notices/toast.ts';
import type { Known } from '#/lib/client/replica/known.ts';
import type { BlockScroll } from './useBlockScroll.ts';
import { useHashVisit } from './useHashVisit.ts';

/** Pixels left above a block that a link leads to. */
const air = 32;

interface LinkedBlock {
  /** Position of the block that the address leads to. */
  position: number | null;
  /** True once for each time a link was followed: the block takes the focus when it is there. */
  takesFocus: () => boolean;
}

/**
 * Goes to the block that the address leads to, now and whenever the address changes, however far away it is. Who comes
 * back to a place they left (`isReturn`) is not led away from it.
 */
export const useLinkedBlock = (
  { land }: BlockScroll,
  { session, blocks }: Known,
  isReturn: boolean,
): LinkedBlock => {
  const { position, visit } = useHashVisit();
  const isFresh = useRef(false);
  const followed = useRef(isReturn ? visit : null);
  const t = useTranslations('canvas');
  const exists = position !== null && session !== null && position <= session.lastPosition;
  const isBeyond = position !== null && session !== null && !exists;
  const isRemoved = position !== null && blocks.get(position)?.removedAt != null;
  // Before the block's own effect asks for the focus.
  useLayoutEffect(() => {
    if (followed.current === visit) return;
    followed.current = null;
    if (!exists) return;
    isFresh.current = true;
    land({ position, offset: 0, air });
  }, [land, position, exists, visit]);
  useEffect(() => {
    if (isBeyond || isRemoved) showToast(t('missingBlock'));
  }, [isBeyond, isRemoved, t]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each visit has the block ask again
  const takesFocus = useCallback(() => {
    const fresh = isFresh.current;
    isFresh.current = false;
    return fresh;
  }, [visit]);
  return { position, takesFocus };
};
