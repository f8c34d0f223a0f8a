'use client';

import { useSyncExternalStore } from 'react';
import { useConnection } from '#/hooks/live.tsx';

const subscribe = (listener: () => void) => {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
};

/** True where nothing can be sent now: the machine has no network, or the server does not answer. */
export const useOffline = (): boolean => {
  const hasNetwork = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  return useConnection() === 'offline' || !hasNetwork;
};
