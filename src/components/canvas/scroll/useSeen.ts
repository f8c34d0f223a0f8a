'use client';

import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '#/lib/client/notices/announce.ts';
import type { BlockScroll } from './useBlockScroll.ts';

interface Seen {
  isAtEnd: boolean;
  /** Number of blocks that arrived below the viewport. */
  unseen: number;
  onScroll: () => void;
}

/** Whether the end is visible, and how many blocks arrived below it. Blocks not sent from this tab are announced. */
export const useSeen = (scroll: BlockScroll, lastPosition: number, waiting: number): Seen => {
  const [isAtEnd, setAtEnd] = useState(true);
  const [seenTo, setSeenTo] = useState(lastPosition);
  if (isAtEnd && seenTo !== lastPosition) setSeenTo(lastPosition);
  useAnnouncedArrivals(lastPosition, waiting);
  const onScroll = useCallback(() => setAtEnd(scroll.isAtEnd()), [scroll.isAtEnd]);
  return { isAtEnd, unseen: lastPosition - seenTo, onScroll };
};

/** Scrolls to the end after a message was sent from this tab. */
export const useFollowOwn = ({ scrollTo }: BlockScroll, sent: number): void =>
  useLayoutEffect(() => {
    if (sent > 0) scrollTo('end');
  }, [sent, scrollTo]);

/** Announces blocks that were not sent from this tab. */
const useAnnouncedArrivals = (lastPosition: number, waiting: number): void => {
  const t = useTranslations('canvas');
  const [before, setBefore] = useState({ lastPosition, waiting });
  const arrived = lastPosition - before.lastPosition - Math.max(0, before.waiting - waiting);
  const say = useEffectEvent(() => arrived > 0 && announce(t('arrived', { count: arrived })));
  useEffect(() => {
    say();
    setBefore({ lastPosition, waiting });
  }, [lastPosition, waiting]);
};
