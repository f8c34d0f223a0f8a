'use client';

import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '#/lib/client/notices/announce.ts';
import type { BlockScroll } from './useBlockScroll.ts';

interface Seen {
  isAtEnd: boolean;
  /** Blocks that arrived below what is in sight. */
  unseen: number;
  onScroll: () => void;
}

/** What the reader has seen of the end: what arrives below is counted, and spoken where it was not sent from here. */
export const useSeen = (scroll: BlockScroll, lastPosition: number, waiting: number): Seen => {
  const [isAtEnd, setAtEnd] = useState(true);
  const [seenTo, setSeenTo] = useState(lastPosition);
  if (isAtEnd && seenTo !== lastPosition) setSeenTo(lastPosition);
  useSpokenArrivals(lastPosition, waiting);
  const onScroll = useCallback(() => setAtEnd(scroll.isAtEnd()), [scroll.isAtEnd]);
  return { isAtEnd, unseen: lastPosition - seenTo, onScroll };
};

/** What the lawyer just wrote is in sight, wherever they were reading. */
export const useFollowOwn = ({ land }: BlockScroll, sent: number): void =>
  useLayoutEffect(() => {
    if (sent > 0) land('end');
  }, [sent, land]);

/** Says that blocks arrived which were not sent from here. */
const useSpokenArrivals = (lastPosition: number, waiting: number): void => {
  const t = useTranslations('canvas');
  const [before, setBefore] = useState({ lastPosition, waiting });
  const arrived = lastPosition - before.lastPosition - Math.max(0, before.waiting - waiting);
  const say = useEffectEvent(() => arrived > 0 && announce(t('arrived', { count: arrived })));
  useEffect(() => {
    say();
    setBefore({ lastPosition, waiting });
  }, [lastPosition, waiting]);
};
