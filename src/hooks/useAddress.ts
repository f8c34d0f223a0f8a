'use client';

import { usePathname } from 'next/navigation';
import { useSyncExternalStore } from 'react';

/**
 * The path that the browser's address bar shows, at once. Next's own follows it a render later, and what is written in
 * that moment must not go where the address no longer leads.
 */
export const useAddress = (): string => {
  const routed = usePathname();
  return useSyncExternalStore(
    onAddress,
    () => location.pathname,
    () => routed,
  );
};

/** Calls the listener when the address is another one (Navigation API); without it, the router's render is waited for. */
const onAddress = (listener: () => void): (() => void) => {
  window.navigation?.addEventListener('currententrychange', listener);
  return () => window.navigation?.removeEventListener('currententrychange', listener);
};
