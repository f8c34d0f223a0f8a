'use client';

import { useEffect } from 'react';
import { loadWaiting } from './quiet-moment.ts';

/** Milliseconds after the page is shown in which it has the line and the processor for itself. */
const patience = 2_000;

/**
 * Loads in a quiet moment what the page shows only later, so that it opens at once, also where the server does not answer
 * any more. Whoever asks the browser to save data loads it when it is shown.
 */
export function LoadWaiting() {
  useEffect(() => {
    if (savesData()) return;
    const timer = setTimeout(() => onIdle(() => void loadWaiting()), patience);
    return () => clearTimeout(timer);
  }, []);
  return null;
}

/** Safari has no idle callbacks. */
const onIdle = (run: () => void): void =>
  typeof requestIdleCallback === 'function' ? void requestIdleCallback(run) : run();

const savesData = (): boolean => {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
};
