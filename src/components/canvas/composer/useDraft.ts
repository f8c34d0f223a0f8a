'use client';

import { useEffect, useLayoutEffect, useState } from 'react';
import { useOwnerId } from '#/hooks/owner.tsx';
import { browserStorage } from '#/lib/client/device/device-storage.ts';
import type { Destination } from '#/lib/client/outbox/outbox.ts';
import { destinationName } from '#/lib/client/outbox/outbox-storage.ts';
import { Drafts } from '#/lib/client/typed/drafts.ts';
import { DraftKeeper } from '#/lib/client/typed/drafts-keeper.ts';

/** The canvas's draft: kept through reloads and crashes, and written out whenever the page may go away. */
export const useDraft = (destination: Destination | null): DraftKeeper => {
  const ownerId = useOwnerId();
  const [keeper] = useState(
    () => new DraftKeeper(new Drafts(browserStorage('localStorage'), ownerId), destination),
  );
  const name = destination && destinationName(destination);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name stands for the destination, made anew each time
  useLayoutEffect(() => {
    if (destination) keeper.attach(destination);
  }, [keeper, name]);
  useEffect(() => {
    const heard = (event: StorageEvent) => keeper.heard(event.key, event.newValue);
    addEventListener('storage', heard);
    addEventListener('pagehide', keeper.flush);
    document.addEventListener('visibilitychange', keeper.flush);
    return () => {
      removeEventListener('storage', heard);
      removeEventListener('pagehide', keeper.flush);
      document.removeEventListener('visibilitychange', keeper.flush);
      keeper.flush();
    };
  }, [keeper]);
  return keeper;
};
