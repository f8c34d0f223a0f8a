'use client';

import { usePathname } from 'next/navigation';
import { useSyncExternalStore } from 'react';

/**
 * The path in the browser's address bar, without delay. `usePathname` follows one render later, and a message sent in
 * between would go to the previous session.
 */
export const useAddress = (): string => {
  const routed = usePathname();
  return useSyncExternalStore(
    onAddress,
    () => location.pathname,
    () => routed,
  );
};

/** Calls the listener when the address changes (Navigation API). Without that API, the router's render brings the change. */
const onAddress = (listener: () => void): (() => void) => {
  window.navigation?.addEventListener('currententrychange', listener);
  return () => window.navigation?.removeEventListener('currententrychange', listener);
};
