'use client';

import { useSyncExternalStore } from 'react';
import { announced, onAnnounced } from '#/lib/client/notices/announce.ts';

/** The region that a screen reader listens to: once on every page. */
export function Announcer() {
  const text = useSyncExternalStore(onAnnounced, announced, () => '');
  return (
    <div role="status" aria-live="polite" className="spoken">
      {text}
    </div>
  );
}
