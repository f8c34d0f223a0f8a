'use client';

import { useEffect } from 'react';
import { loadWaiting } from './quiet-moment.ts';

/** Milliseconds after the page is shown in which it has the line and the processor for itself. */
const patience = 2_000;
/** Milliseconds after which a part is loaded although the page is never at rest. */
const longestWait = 2_000;

/**
 * Loads in a quiet moment what the page shows only later, so that it opens at once, also where the server does not answer
 * any more. Whoever asks the browser to save data loads it when it is shown.
 */
export function LoadWaiting() {
  useEffect(() => {
    if (savesData()) return;
    const timer = setTimeout(() => void loadWaiting(atRest), patience);
    return () => clearTimeout(timer);
  }, []);
  return null;
}

/** Resolves once the page has nothing to do: each part is a task of some milliseconds. Safari has no idle callbacks. */
const atRest = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback !== 'function') return void setTimeout(resolve);
    requestIdleCallback(() => resolve(), { timeout: longestWait });
  });

const savesData = (): boolean => {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
};
