'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False while the page is as the server wrote it, which knows neither the device's time zone nor what it keeps. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
