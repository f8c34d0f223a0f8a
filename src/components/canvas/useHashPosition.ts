'use client';

import { useSyncExternalStore } from 'react';

/** The part of an address that leads to the block at this position. */
export const blockHash = (position: number): string => `#bloco-${position}`;

const subscribe = (listener: () => void) => {
  addEventListener('hashchange', listener);
  addEventListener('popstate', listener);
  return () => {
    removeEventListener('hashchange', listener);
    removeEventListener('popstate', listener);
  };
};

const read = (): number | null => {
  const position = Number(/^#bloco-(\d{1,9})$/.exec(location.hash)?.[1]);
  return position > 0 ? position : null;
};

/** The position that the address leads to, where it leads to one. */
export const useHashPosition = (): number | null => useSyncExternalStore(subscribe, read, () => null);
