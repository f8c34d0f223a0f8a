'use client';

import { useCallback, useEffect, useRef } from 'react';
import type { BlockScroll } from './useBlockScroll.ts';
import { useHashPosition } from './useHashPosition.ts';

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
  lastPosition: number,
  isReturn: boolean,
): LinkedBlock => {
  const position = useHashPosition();
  const isFresh = useRef(false);
  const followed = useRef(isReturn ? position : null);
  const exists = position !== null && position <= lastPosition;
  useEffect(() => {
    if (followed.current === position) return;
    followed.current = null;
    if (!exists) return;
    isFresh.current = true;
    land({ position, offset: 0, air });
  }, [land, position, exists]);
  const takesFocus = useCallback(() => {
    const fresh = isFresh.current;
    isFresh.current = false;
    return fresh;
  }, []);
  return { position, takesFocus };
};
