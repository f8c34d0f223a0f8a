'use client';

import { useSyncExternalStore } from 'react';
import { announced, onAnnounced } from '#/lib/client/notices/announce.ts';

/** The live region for `announce`; every page has one. */
export function Announcer() {
  const text = useSyncExternalStore(onAnnounced, announced, () => '');
  return (
    // The attribute has an open dialog or drawer leave the region alone, which hides everything else from screen readers.
    <div role="status" aria-live="polite" data-live-announcer="true" className="sr-only">
      {text}
    </div>
  );
}
