'use client';

import { useSyncExternalStore } from 'react';
import { positionOfHash } from '#/lib/client/block-hash.ts';

const subscribe = (listener: () => void) => {
  const changed = () => {
    adoptEntry();
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
 * The entry that the browser makes in its history for a link within the page has no state, and Next passes over such
 * an entry when the reader comes back to it from another session. Replaced by itself, it gets Next's state.
 */
const adoptEntry = (): void => {
  if (history.state === null) history.replaceState(null, '', location.href);
};

const read = () => positionOfHash(location.hash);

/** The position that the address leads to, where it leads to one. */
export const useHashPosition = (): number | null => useSyncExternalStore(subscribe, read, () => null);
