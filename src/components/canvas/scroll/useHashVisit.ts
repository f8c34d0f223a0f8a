'use client';

import { useSyncExternalStore } from 'react';
import { positionOfHash } from '#/lib/client/reading/block-hash.ts';

/** How often the reader went somewhere within the page; following the same link again is another time. */
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
 * The entry that the browser makes in its history for a link within the page has no state, and Next passes over such
 * an entry when the reader comes back to it from another session. Replaced by itself, it gets Next's state.
 */
const adoptEntry = (): void => {
  if (history.state === null) history.replaceState(null, '', location.href);
};

const read = () => `${visits} ${location.hash}`;

export interface HashVisit {
  /** The position that the address leads to, where it leads to one. */
  position: number | null;
  /** Changes each time that the reader goes there. */
  visit: string;
}

/** Where the address leads within the page. */
export const useHashVisit = (): HashVisit => {
  const visit = useSyncExternalStore(subscribe, read, () => '');
  return { position: positionOfHash(visit.slice(visit.indexOf('#'))), visit };
};
