'use client';

import { useCallback, useEffect, useState } from 'react';
import { putAddress } from '#/lib/client/address/navigate.ts';
import { blockHash } from '#/lib/client/reading/block-hash.ts';
import { onAskToFind } from '#/lib/client/reading/find-request.ts';
import type { LinkedBlock } from '../scroll/useLinkedBlock.ts';

/** The search within a session, as it was opened. */
export interface OpenedFind {
  /** Names this opening. */
  id: string;
  /** What is looked for at first. */
  words: string;
  /** The position that it begins at; null for what is on the screen. */
  from: number | null;
  /** How often it was asked for by key or menu: each time its field takes the focus. */
  asked: number;
}

/** The search within a session: opened by key or menu, and by an address that has words marked. */
export const useOpenedFind = (sessionId: string | null, { position, words, visit }: LinkedBlock) => {
  const [opened, setOpened] = useState<OpenedFind | null>(null);
  const [seen, setSeen] = useState('');
  if (seen !== visit) {
    setSeen(visit);
    if (position !== null && words !== '') setOpened({ id: visit, words, from: position, asked: 0 });
  }
  useEffect(() => {
    if (sessionId === null) return;
    return onAskToFind(sessionId, () =>
      setOpened((before) => ({
        ...(before ?? { id: 'asked', words: '', from: null }),
        asked: (before?.asked ?? 0) + 1,
      })),
    );
  }, [sessionId]);
  const close = useCallback(() => {
    setOpened(null);
    // The address leads to the block still, and marks nothing there any more.
    if (position !== null && words !== '') putAddress(blockHash(position));
  }, [position, words]);
  return { opened, close };
};
