'use client';

import { useCallback, useSyncExternalStore } from 'react';

/** Whether the device fits a media query. Until the page's scripts run, that is what the server takes it for. */
export const useMedia = (query: string, taken: boolean): boolean => {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => taken,
  );
};
