'use client';

import { useEffect, useSyncExternalStore } from 'react';
import type { TypedText } from '#/lib/client/typed/typed-text.ts';

const warn = (event: BeforeUnloadEvent) => event.preventDefault();

/**
 * Has the browser ask before the page goes away, only while something that was typed would be lost with it, or something that
 * was removed would come back.
 */
export const useUnloadWarning = (typed: TypedText): void => {
  const warns = useSyncExternalStore(typed.subscribe, typed.warnsOfUnload, () => false);
  useEffect(() => {
    if (!warns) return;
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [warns]);
};
