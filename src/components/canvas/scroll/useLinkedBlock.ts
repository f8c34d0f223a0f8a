'use client';

import { useCallback, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { showToast } from '#/lib/client/notices/toast.ts';
import { positionOfHash, wordsOfHash } from '#/lib/client/reading/block-hash.ts';
import type { Known } from '#/lib/client/replica/known.ts';
import type { BlockScroll } from './useBlockScroll.ts';

/** Pixels left above a block that a link leads to. */
const gapAbove = 32;

export interface LinkedBlock {
  /** Position of the block that the address leads to. */
  position: number | null;
  /** The words of a search that the address has marked there; empty where it has none. */
  words: string;
  /** Changes with each visit. */
  visit: string;
  /** True once per visit: the block takes the focus when it is rendered. */
  takesFocus: () => boolean;
}

/**
 * Scrolls to the block that the address leads to, now and whenever the address changes. A session that opens at the place
 * where the user left it (`isReturn`) stays there.
 */
export const useLinkedBlock = (
  { scrollTo }: BlockScroll,
  { session, blocks }: Known,
  isReturn: boolean,
): LinkedBlock => {
  const { position, words, visit } = useHashVisit();
  const isFresh = useRef(false);
  const followed = useRef(isReturn ? visit : null);
  const t = useTranslations('canvas');
  const exists = position !== null && session !== null && position <= session.lastPosition;
  const linked = position === null ? undefined : blocks.get(position);
  const isMissing = (position !== null && session !== null && !exists) || linked?.removedAt != null;
  const isFound = isMissing || linked !== undefined;
  const found = useRef<string | null>(null);
  // A layout effect, to run before the block's own effect asks for the focus.
  useLayoutEffect(() => {
    if (followed.current === visit) return;
    followed.current = null;
    if (!exists) return;
    isFresh.current = true;
    scrollTo({ position, offset: 0, gapAbove });
  }, [scrollTo, position, exists, visit]);
  useEffect(() => {
    // Once for each visit: a message that is removed later was there.
    if (!isFound || found.current === visit) return;
    found.current = visit;
    if (isMissing) showToast(t('missingBlock'));
  }, [isFound, isMissing, visit, t]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each visit has the block ask again
  const takesFocus = useCallback(() => {
    const fresh = isFresh.current;
    isFresh.current = false;
    return fresh;
  }, [visit]);
  return { position, words, visit, takesFocus };
};

/** Counts the visits to places of the page; following the same link again is another visit. */
let visits = 0;

const subscribe = (listener: () => void) => {
  const changed = () => {
    adoptEntry();
    visits += 1;
    listener();
  };
  addEventListener('hashchange', changed);
  addEventListener('popstate', changed);
  return () => {
    removeEventListener('hashchange', changed);
    removeEventListener('popstate', changed);
  };
};

/**
 * The browser's history entry for a link within the page has no state, and Next ignores such an entry when the user comes
 * back to it from another session. Replacing the entry by itself gives it Next's state.
 */
const adoptEntry = (): void => {
  if (history.state === null) history.replaceState(null, '', location.href);
};

const read = () => `${visits} ${location.hash}`;

type HashVisit = Omit<LinkedBlock, 'takesFocus'>;

/** The place of the page that the address leads to. */
const useHashVisit = (): HashVisit => {
  const [count = '', hash = ''] = useSyncExternalStore(subscribe, read, () => '').split(/ (?=#)/);
  const position = positionOfHash(hash);
  // Words that are marked no more make no other visit.
  return { position, words: wordsOfHash(hash), visit: `${count} ${position}` };
};
