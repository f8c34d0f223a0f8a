'use client';

import { usePathname, useSearchParams } from 'next/navigation';
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

/** The query in the address bar, without delay: empty, or with its question mark. */
export const useAddressQuery = (): string => {
  const routed = useSearchParams()?.toString() ?? '';
  return useSyncExternalStore(
    onAddress,
    () => location.search,
    () => routed && `?${routed}`,
  );
};

/** Calls the listener when the address changes (Navigation API). Without that API, the router's render brings the change. */
const onAddress = (listener: () => void): (() => void) => {
  window.navigation?.addEventListener('currententrychange', listener);
  return () => window.navigation?.removeEventListener('currententrychange', listener);
};
