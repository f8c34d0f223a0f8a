'use client';

import { useSyncExternalStore } from 'react';
import { announced, onAnnounced } from '#/lib/client/notices/announce.ts';

/** The live region for `announce`; every page has one. */
export function Announcer() {
  const text = useSyncExternalStore(onAnnounced, announced, () => '');
  return (
    <div role="status" aria-live="polite" className="sr-only">
      {text}
    </div>
  );
}
