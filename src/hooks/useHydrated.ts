'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False while the page is as the server wrote it: its scripts do not act yet, and the device's time zone is not known. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
